/// An item's permanent identifier: lower-case hexadecimal digits in the form of a UUID (RFC 7986,
/// section 5.3).
///
/// It does not depend on the date, the position in the text, the host or the file name.
public struct UID: Hashable, Sendable {
    /// The text as calendars show it.
    public let text: String

    /// A UID with this text.
    public init(_ text: String) {
        self.text = text
    }
}

extension UID: Comparable {
    public static func < (left: UID, right: UID) -> Bool { left.text < right.text }
}

extension UID: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension UID: Codable {
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
