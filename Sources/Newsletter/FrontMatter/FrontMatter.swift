internal import CivilTime

/// What stands before an issue's body: YAML between `---` lines, or `Key: value` lines up to the
/// first blank one.
struct FrontMatter: Hashable, Sendable {
    /// Where the body of an issue begins.
    struct Split {
        var matter: FrontMatter
        /// The offset of the body's first byte.
        var bodyStart: Int
        /// The lines before the body.
        var bodyLine: Int
    }

    var title: String?
    var published: Timestamp?
    var url: String?

    /// Takes the front matter off an issue's bytes, which are UTF-8.
    static func split(_ bytes: [UInt8]) throws(IssueProblem) -> Split {
        var lines = LineCursor(bytes)
        guard let first = lines.next() else {
            return Split(matter: FrontMatter(), bodyStart: 0, bodyLine: 0)
        }
        if first == "---" { return try yaml(&lines) }
        return headers(first, &lines)
            ?? Split(matter: FrontMatter(), bodyStart: 0, bodyLine: 0)
    }

    private static func yaml(_ lines: inout LineCursor) throws(IssueProblem) -> Split {
        let start = lines.offset
        while let line = lines.next() {
            guard line == "---" || line == "..." else { continue }
            let text = lines.text(from: start, to: lines.lineStart)
            return Split(
                matter: try FrontMatter(yaml: text, firstLine: 2), bodyStart: lines.offset,
                bodyLine: lines.number)
        }
        throw .frontMatter(line: 1, message: "it begins with '---' and no such line ends it")
    }

    /// The lines of the form `Key: value` at the top; nil where the first is none.
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

    /// Takes over a value whose key is known; the first of several keys for one thing wins.
    mutating func set(_ key: String, _ value: String) {
        switch key {
        case "title": title = title ?? value
        case "date", "published", "pubdate": published = published ?? Timestamp(iso: value)
        case "url", "permalink", "canonical", "canonical_url", "link":
            if value.hasPrefix("https://") || value.hasPrefix("http://") { url = url ?? value }
        default: break
        }
    }
}
