public import CivilTime
internal import Digests
public import Newsletter

/// An issue as a source delivered it, not parsed yet.
public struct FetchedIssue: Hashable, Sendable {
    /// The file's name or its path in the source's folder, or the path of the web address.
    public let name: String
    /// The same as `name` for a file, or the whole web address: unique within the source.
    public let path: String
    /// The web address at which people can read it; nil if the source gives none.
    public let address: String?
    /// The content; HTML is always converted to UTF-8.
    public let bytes: [UInt8]
    /// The format of the content.
    public let format: Issue.Format
    /// The date of publication according to the source: that of the commit that added the file, or
    /// of the feed's entry.
    ///
    /// A date in the issue itself takes precedence.
    public let publishedHint: Timestamp?
    /// The title according to the source, such as the subject of a message.
    ///
    /// A title in the issue itself takes precedence.
    public let title: String?
    /// The SHA-256 digest of the bytes in hexadecimal, the same for equal content in any source.
    public let digest: String

    /// An issue that was just fetched; `path` defaults to its name.
    public init(
        name: String, path: String? = nil, address: String? = nil, bytes: [UInt8],
        format: Issue.Format,
        publishedHint: Timestamp? = nil, title: String? = nil
    ) {
        self.name = name
        self.path = path ?? name
        self.address = address
        self.bytes = bytes
        self.format = format
        self.publishedHint = publishedHint
        self.title = title
        digest = SHA256(bytes).hex
    }
}

extension Issue.Format {
    /// The format by file extension: HTML for `html`, `htm` and `xhtml`, otherwise Markdown.
    public init(fileName: String) {
        let suffix = fileName.split(separator: ".").last?.lowercased() ?? ""
        self = ["html", "htm", "xhtml"].contains(suffix) ? .html : .markdown
    }

    /// The format, judged by the first bytes.
    ///
    /// It is HTML if they begin with `<!doctype html`, `<html`, `<head` or `<body`, after any white
    /// space and byte order mark.
    public init(sniffing bytes: [UInt8]) {
        let start = String(decoding: bytes.prefix(Self.sniffedBytes), as: UTF8.self).lowercased()
        let text = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let isHTML = ["<!doctype html", "<html", "<head", "<body"].contains { text.hasPrefix($0) }
        self = isHTML ? .html : .markdown
    }

    private static let sniffedBytes = 512
}
