/// What is remembered of a source between two readings, so that what did not change costs next to
/// nothing.
///
/// It belongs in the store, beside the issues that were read with it: a state that outlives its
/// store would hide them.
public struct SourceState: Hashable, Sendable {
    /// One issue that the source has.
    public struct Issue: Hashable, Sendable {
        /// As `FetchedIssue.path`.
        public var path: String
        /// What changes when the issue may have changed: a file's times and size, a blob's
        /// identifier, a page's validators.
        ///
        /// Empty where it must be read again in any case.
        public var stamp: String
        /// As `FetchedIssue.digest`.
        public var digest: String

        /// The same issue as something that must be read again.
        public var unread: Issue { Issue(path: path, stamp: "", digest: "") }

        /// An issue as it was read.
        public init(path: String, stamp: String, digest: String) {
            self.path = path
            self.stamp = stamp
            self.digest = digest
        }
    }

    /// The same for the source as a whole: a commit, the validators of a page.
    ///
    /// Empty where the source has no such thing.
    public var stamp: String
    /// Stands for everything besides their bytes that decides what its issues say.
    public var recipe: String
    /// Its issues, by path.
    public var issues: [String: Issue]

    /// A source of which nothing has been read.
    public static let unread = SourceState(stamp: "", issues: [])

    /// A state of these issues; of two with one path the later one counts.
    public init(stamp: String, recipe: String = "", issues: some Sequence<Issue>) {
        self.stamp = stamp
        self.recipe = recipe
        self.issues = Dictionary(issues.map { ($0.path, $0) }) { $1 }
    }
}

extension SourceState {
    /// What a reading by a recipe starts from: where the state was left by another one, its issues
    /// must all be read again, but which they are stays known, so that it shows which are gone.
    public func read(by recipe: String) -> SourceState {
        guard self.recipe != recipe else { return self }
        return SourceState(stamp: "", recipe: recipe, issues: issues.values.map(\.unread))
    }

    /// The state as text: a line for the source, then one for each issue in the order of their
    /// paths, with tabs between the fields.
    ///
    /// A thousand issues are read back in a millisecond.
    public var text: String {
        let lines = issues.values.sorted { $0.path < $1.path }.map { issue in
            [issue.path, issue.stamp, issue.digest].map(Self.escape).joined(separator: "\t")
        }
        return ([[stamp, recipe].map(Self.escape).joined(separator: "\t")] + lines).joined(
            separator: "\n")
    }

    /// Reads what `text` writes.
    ///
    /// Anything else counts as nothing remembered: the source is then read as if for the first
    /// time.
    public init(text: String) {
        // Bytes, not characters: a thousand issues are read back on every refresh.
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
