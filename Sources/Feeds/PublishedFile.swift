/// A file as it is to be published.
public struct PublishedFile: Hashable, Sendable {
    /// The path below the published folder.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]

    /// A file with its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Whether it is a calendar by its name.
    var isCalendar: Bool { path.hasSuffix(".ics") }

    /// A text file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
