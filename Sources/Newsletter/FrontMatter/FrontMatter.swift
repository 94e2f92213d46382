internal import CivilTime

/// The metadata before an issue's body.
///
/// It can be YAML between `---` lines, TOML between `+++` lines, a JSON object, `@def key = value`
/// lines, or `Key: value` lines up to the first blank line.
struct FrontMatter: Hashable, Sendable {
    /// The front matter, and where the body begins.
    struct Split {
        var matter: FrontMatter
        /// The offset of the body's first byte.
        var bodyStart: Int
        /// The number of lines before the body.
        var bodyLine: Int
    }

    var title: String?
    var published: Timestamp?
    var url: String?
    /// Problems that did not prevent reading it, such as a repeated key.
    var warnings: [IssueWarning] = []

    /// Separates the front matter from the body of an issue in UTF-8.
    static func split(_ bytes: [UInt8]) throws(IssueProblem) -> Split {
        var lines = LineCursor(bytes)
        switch lines.next() {
        case nil: return Split(matter: FrontMatter(), bodyStart: 0, bodyLine: 0)
        case "---":
            return try delimited(&lines, by: ["---", "..."], named: "---") {
                text throws(IssueProblem) in try FrontMatter(yaml: text, firstLine: 2)
            }
        case "+++":
            return try delimited(&lines, by: ["+++"], named: "+++") { text throws(IssueProblem) in
                try FrontMatter(toml: text, firstLine: 2)
            }
        case "{": return json(&lines) ?? none
        case let first? where first.hasPrefix(definition): return definitions(first, &lines)
        case let first?: return headers(first, &lines) ?? none
        }
    }

    private static let none = Split(matter: FrontMatter(), bodyStart: 0, bodyLine: 0)

    private static func delimited(
        _ lines: inout LineCursor, by ends: Set<String>, named mark: String,
        _ read: (String) throws(IssueProblem) -> FrontMatter
    ) throws(IssueProblem) -> Split {
        let start = lines.offset
        while let line = lines.next() {
            guard ends.contains(line) else { continue }
            let text = lines.text(from: start, to: lines.lineStart)
            return Split(
                matter: try read(text), bodyStart: lines.offset, bodyLine: lines.number)
        }
        throw .frontMatter(line: 1, message: "it begins with '\(mark)' and no such line ends it")
    }

    /// Parses a JSON object, which is also YAML; nil for any other text in braces.
    private static func json(_ lines: inout LineCursor) -> Split? {
        while let line = lines.next() {
            guard line == "}" else { continue }
            let text = lines.text(from: 0, to: lines.offset)
            guard let matter = try? FrontMatter(yaml: text, firstLine: 1) else { return nil }
            return Split(matter: matter, bodyStart: lines.offset, bodyLine: lines.number)
        }
        return nil
    }

    private static let definition = "@def "

    /// Reads definitions of the site generator Franklin: `@def title = "Letter"`.
    private static func definitions(_ first: String, _ lines: inout LineCursor) -> Split {
        var matter = FrontMatter()
        var line: String? = first
        var (start, number) = (0, 0)
        while let text = line, text.hasPrefix(definition) || text.isEmpty {
            let pair = text.dropFirst(definition.count).split(separator: "=", maxSplits: 1)
            if pair.count == 2 {
                let key = pair[0].filter { !$0.isWhitespace }.lowercased()
                matter.set(key, pair[1].trimmingQuotes())
            }
            (start, number) = (lines.offset, lines.number)
            line = lines.next()
        }
        return Split(matter: matter, bodyStart: start, bodyLine: number)
    }

    /// Reads `Key: value` lines up to a blank line; nil unless they include a date.
    private static func headers(_ first: String, _ lines: inout LineCursor) -> Split? {
        var matter = FrontMatter()
        var line: String? = first
        while let text = line, let (key, value) = header(text) {
            matter.set(key, value)
            line = lines.next()
        }
        guard let end = line, end.isEmpty, matter.published != nil else { return nil }
        return Split(matter: matter, bodyStart: lines.offset, bodyLine: lines.number)
    }

    private static func header(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon]
        guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }) else {
            return nil
        }
        return (key.lowercased(), String(line[line.index(after: colon)...].drop { $0 == " " }))
    }

    /// Sets the property for a key; if several keys mean the same property, the first one counts.
    mutating func set(_ key: String, _ value: String) {
        switch key.lowercased().replacing("-", with: "_") {
        case "title": title = title ?? value
        case "date", "datetime", "published", "pubdate", "publishdate", "published_at",
            "rss_pubdate", "publish_date", "published_on", "published_date", "publication_date",
            "issued", "issue_date", "issued_on", "sent", "sent_on", "posted", "posted_on",
            "released":
            published = published ?? WrittenDate.timestamp(in: value)
        case "url", "permalink", "canonical", "canonical_url", "link":
            if value.hasPrefix("https://") || value.hasPrefix("http://") { url = url ?? value }
        default: break
        }
    }
}

extension Substring {
    /// The text without surrounding spaces and quotation marks.
    fileprivate func trimmingQuotes() -> String {
        var rest = self
        while let first = rest.first, first.isWhitespace || first == "\"" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || last == "\"" { rest.removeLast() }
        return String(rest)
    }
}
