public import CivilTime
internal import Digests
public import Newsletter

/// One issue's bytes, as a source gave them.
public struct FetchedIssue: Hashable, Sendable {
    /// The file name, or the path of the address.
    public let name: String
    /// The file's path below the source's folder, or the whole address: unique within its source.
    public let path: String
    /// The address at which people read it; nil where the source tells none.
    public let address: String?
    /// The content; HTML is always UTF-8, whatever it was sent as.
    public let bytes: [UInt8]
    /// What the bytes are.
    public let format: Issue.Format
    /// When the source says it was published: the commit that added the file, the entry of the
    /// feed.
    ///
    /// What the text itself says of its date wins over this.
    public let publishedHint: Timestamp?
    /// The SHA-256 of the bytes, in hexadecimal digits: the same content has the same digest in
    /// every source.
    public let digest: String

    /// An issue as read just now; `path` is its name unless it says otherwise.
    public init(
        name: String, path: String? = nil, address: String? = nil, bytes: [UInt8],
        format: Issue.Format,
        publishedHint: Timestamp? = nil
    ) {
        self.name = name
        self.path = path ?? name
        self.address = address
        self.bytes = bytes
        self.format = format
        self.publishedHint = publishedHint
        digest = SHA256(bytes).hex
    }
}

extension Issue.Format {
    /// The format that a file's name tells; Markdown for what is not HTML.
    public init(fileName: String) {
        let suffix = fileName.split(separator: ".").last?.lowercased() ?? ""
        self = ["html", "htm", "xhtml"].contains(suffix) ? .html : .markdown
    }

    /// The format that the first bytes tell: HTML where they open a document or an element of
    /// one, after white space, a byte order mark and comments.
    public init(sniffing bytes: [UInt8]) {
        let start = String(decoding: bytes.prefix(Self.sniffedBytes), as: UTF8.self).lowercased()
        let text = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let isHTML = ["<!doctype html", "<html", "<head", "<body"].contains { text.hasPrefix($0) }
        self = isHTML ? .html : .markdown
    }

    private static let sniffedBytes = 512
}
