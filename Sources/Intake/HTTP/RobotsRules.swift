/// What a site's `robots.txt` allows this program (RFC 9309).
struct RobotsRules: Hashable, Sendable {
    private struct Rule: Hashable, Sendable {
        let isAllowed: Bool
        let pattern: String
    }

    private var rules: [Rule]

    /// A site that allows everything: it has no such file.
    static let everything = RobotsRules(rules: [])
    /// A site that must be left alone: it could not say what it allows (section 2.3.1.4).
    static let nothing = RobotsRules(rules: [Rule(isAllowed: false, pattern: "/")])

    /// Reads the groups that speak to `agent`, or else those that speak to everybody.
    init(text: String, agent: String) {
        var own: [Rule]?
        var general: [Rule] = []
        var agents: [String] = []
        var isListingAgents = false
        for (key, value) in Self.records(of: text.prefix(Self.longestFile)) {
            switch key {
            case "user-agent":
                if !isListingAgents { agents = [] }
                agents.append(value.lowercased())
                isListingAgents = true
                if agents.contains(agent.lowercased()) { own = own ?? [] }
            case "allow", "disallow":
                isListingAgents = false
                guard !value.isEmpty else { continue }
                let rule = Rule(isAllowed: key == "allow", pattern: value)
                if agents.contains(agent.lowercased()) { own?.append(rule) }
                if agents.contains("*") { general.append(rule) }
            default: continue
            }
        }
        rules = own ?? general
    }

    /// Whether a path (with its query) may be fetched: the longest rule that matches decides, and
    /// of two as long the one that allows (section 2.2.2).
    func allows(_ target: String) -> Bool {
        let matching = rules.filter { Self.matches(target, pattern: $0.pattern) }
        let longest = matching.map(\.pattern.utf8.count).max()
        let deciding = matching.filter { $0.pattern.utf8.count == longest }
        return deciding.isEmpty || deciding.contains(where: \.isAllowed)
    }

    private init(rules: [Rule]) {
        self.rules = rules
    }
}

extension RobotsRules {
    private static func records(of text: some StringProtocol) -> [(String, String)] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let content = line.prefix { $0 != "#" }
            let halves = content.split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            return (trimmed(halves[0]).lowercased(), trimmed(halves[1]))
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Whether `pattern`, in which `*` stands for anything and a final `$` for the end, matches the
    /// beginning of `target`.
    ///
    /// Taking each `*` for as little as possible is enough, so that the time grows with the product
    /// of the lengths at most.
    private static func matches(_ target: String, pattern: String) -> Bool {
        let isAnchored = pattern.hasSuffix("$")
        let pieces = (isAnchored ? pattern.dropLast() : pattern[...])
            .split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, target.hasPrefix(first) else { return false }
        var rest = target.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast(isAnchored ? 1 : 0) where !piece.isEmpty {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        guard isAnchored else { return true }
        return pieces.count == 1 ? rest.isEmpty : rest.hasSuffix(pieces[pieces.count - 1])
    }

    /// Section 2.5 asks for 500 KiB at least.
    private static let longestFile = 512_000
}
