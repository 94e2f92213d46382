public import CivilTime

/// One issue of a newsletter, parsed.
public struct Issue: Hashable, Sendable {
    /// The markup language.
    public enum Format: String, Sendable, CaseIterable {
        case markdown, html
    }

    /// The file's name or its path in the source's folder, or the path of the web address.
    public let name: String
    /// The title; nil if there is none.
    public let title: String?
    /// When it was published.
    public let published: Timestamp
    /// The web address at which people can read it; nil if unknown.
    public let url: String?
    /// The body.
    public let outline: Outline
    /// The events that a page describes in schema.org data; empty for other formats.
    public let events: [StructuredEvent]
    /// Problems that did not prevent reading it, such as a repeated key in front matter.
    public let warnings: [IssueWarning]

    /// The most bytes that an issue may have.
    public static let largestSize = 8 << 20

    /// Parses an issue.
    ///
    /// The publication date is that of the front matter, otherwise that in the file's name,
    /// otherwise `published`, otherwise that in the title, otherwise that in a line at the top such
    /// as "Oslo, 9 October 2023".
    /// - Throws: `IssueProblem` if the bytes cannot be read or no date is known.
    public init(
        name: String, bytes: [UInt8], format: Format = .markdown, published: Timestamp? = nil,
        url: String? = nil, title: String? = nil
    ) throws(IssueProblem) {
        let bytes = try Self.checked(bytes)
        let split = try FrontMatter.split(bytes)
        let body = Array(bytes[split.bodyStart...])
        let page = try Self.read(body, format, after: split.matter, lineOffset: split.bodyLine)
        let matter = page.matter
        let title = matter.title ?? page.outline.title ?? title
        guard
            let date = matter.published ?? FileName.date(in: name) ?? published
                ?? title.flatMap(WrittenDate.timestamp) ?? Dateline.timestamp(in: page.outline)
                ?? Dateline.timestamp(inCommentOf: body)
        else {
            throw .noDate
        }
        self.name = name
        self.published = date
        self.title = title
        self.url = matter.url ?? url
        outline = page.outline
        events = page.events
        warnings = matter.warnings
    }

    /// Parses the body and the metadata; a page's head counts only if there is no front matter.
    private static func read(
        _ body: [UInt8], _ format: Format, after matter: FrontMatter, lineOffset: Int
    ) throws(IssueProblem) -> ParsedIssue {
        switch format {
        case .markdown:
            return ParsedIssue(
                matter: matter,
                outline: try MarkdownReader(body, lineOffset: lineOffset).outline())
        case .html:
            var page = try HTMLReader(lineOffset: lineOffset).page(body)
            if matter != FrontMatter() { page.matter = matter }
            return page
        }
    }

    /// The bytes without a byte order mark; throws unless they are UTF-8 text of an accepted size.
    private static func checked(_ bytes: [UInt8]) throws(IssueProblem) -> [UInt8] {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
        guard text.contains(where: { $0 > 0x20 }) else { throw .empty }
        guard text.count <= largestSize else { throw .tooLarge(bytes: text.count) }
        guard String(validating: text, as: UTF8.self) != nil else {
            throw .notUTF8(line: lineOfFirstError(in: text))
        }
        return text
    }

    private static func lineOfFirstError(in text: [UInt8]) -> Int {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (index ?? 0) + 1
    }
}
