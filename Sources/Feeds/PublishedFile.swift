/// A file as it is to be published.
package struct PublishedFile: Hashable, Sendable {
    /// The path below the published folder.
    package let path: String
    /// The bytes.
    package let bytes: [UInt8]

    /// A file with its bytes.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Whether it is a calendar by its name.
    var isCalendar: Bool { path.hasSuffix(".ics") }

    /// A text file.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
