/// What is remembered about a source between two readings, so that unchanged issues cost almost
/// nothing.
///
/// It must be kept in the store together with its issues: if it outlived the store, those issues
/// would never be read again.
public struct SourceState: Hashable, Sendable {
    /// An issue in the source.
    public struct Issue: Hashable, Sendable {
        /// The same as `FetchedIssue.path`.
        public var path: String
        /// A text that changes when the issue may have changed: a file's times and size, a blob's
        /// identifier, or a page's validators.
        ///
        /// Empty if the issue must be read again anyway.
        public var stamp: String
        /// The same as `FetchedIssue.digest`.
        public var digest: String

        /// The same issue, marked to be read again.
        public var unread: Issue { Issue(path: path, stamp: "", digest: "") }

        /// An issue as it was read.
        public init(path: String, stamp: String, digest: String) {
            self.path = path
            self.stamp = stamp
            self.digest = digest
        }
    }

    /// The stamp of the source as a whole, such as a commit or the validators of a page.
    ///
    /// Empty if the source has none.
    public var stamp: String
    /// Identifies everything else that decides how issues are read, such as the program's
    /// rules.
    public var recipe: String
    /// The issues by path.
    public var issues: [String: Issue]

    /// The state of a source that has never been read.
    public static let unread = SourceState(stamp: "", issues: [])

    /// A state with these issues; if two have the same path, the later one counts.
    public init(stamp: String, recipe: String = "", issues: some Sequence<Issue>) {
        self.stamp = stamp
        self.recipe = recipe
        self.issues = Dictionary(issues.map { ($0.path, $0) }) { $1 }
    }
}

extension SourceState {
    /// This state, prepared for the next reading with `recipe`.
    ///
    /// If the recipe changed, all issues are marked to be read again, but stay listed so that
    /// removed ones are noticed.
    public func read(by recipe: String) -> SourceState {
        guard self.recipe != recipe else { return self }
        return SourceState(stamp: "", recipe: recipe, issues: issues.values.map(\.unread))
    }

    /// The state as text: a line for the source, then a line per issue in the order of their paths,
    /// with tabs between fields.
    ///
    /// A thousand issues can be read back in a millisecond.
    public var text: String {
        let lines = issues.values.sorted { $0.path < $1.path }.map { issue in
            [issue.path, issue.stamp, issue.digest].map(Self.escape).joined(separator: "\t")
        }
        return ([[stamp, recipe].map(Self.escape).joined(separator: "\t")] + lines).joined(
            separator: "\n")
    }

    /// Parses the form that `text` writes.
    ///
    /// Anything else is an empty state, so that the source is read as if for the first time.
    public init(text: String) {
        // Bytes are used for speed, since every refresh reads this back.
        let lines = text.utf8.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        let issues = lines.dropFirst().map { line -> Issue? in
            let fields = line.split(separator: Self.tab, omittingEmptySubsequences: false)
            guard fields.count == Self.fieldsOfIssue else { return nil }
            return Issue(
                path: Self.unescape(fields[0]), stamp: Self.unescape(fields[1]),
                digest: String(Substring(fields[2])))
        }
        let fields = lines.first?.split(separator: Self.tab, omittingEmptySubsequences: false)
        guard let fields, fields.count == Self.fieldsOfSource, !issues.contains(nil) else {
            self = .unread
            return
        }
        self.init(
            stamp: Self.unescape(fields[0]), recipe: Self.unescape(fields[1]),
            issues: issues.compactMap { $0 })
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
    private static let fieldsOfSource = 2
    private static let fieldsOfIssue = 3

    private static func escape(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else {
            return field
        }
        return field.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "%": text += "%25"
            case "\t": text += "%09"
            case "\n": text += "%0A"
            case "\r": text += "%0D"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    private static func unescape(_ field: Substring.UTF8View) -> String {
        let text = String(Substring(field))
        guard field.contains(UInt8(ascii: "%")) else { return text }
        return [("%0D", "\r"), ("%0A", "\n"), ("%09", "\t"), ("%25", "%")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
