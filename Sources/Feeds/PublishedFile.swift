/// A file to be published.
public struct PublishedFile: Hashable, Sendable {
    /// The path in the published folder.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// A file with its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// True if its name is that of a calendar.
    var isCalendar: Bool { path.hasSuffix(".ics") }

    /// A text file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
