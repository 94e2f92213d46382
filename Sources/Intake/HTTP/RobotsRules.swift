/// The rules of a site's `robots.txt` for this program (RFC 9309).
struct RobotsRules: Hashable, Sendable {
    private struct Rule: Hashable, Sendable {
        let isAllowed: Bool
        let pattern: RobotsPattern
    }

    /// The number of bytes of a file that are read; section 2.5 requires at least 500 KiB.
    static let longestFile = 512_000

    private var rules: [Rule]

    /// The rules of a site without such a file: everything is allowed.
    static let everything = RobotsRules(rules: [])
    /// The rules of a site that fails to answer: nothing is allowed (section 2.3.1.4).
    static let nothing = RobotsRules(
        rules: [Rule(isAllowed: false, pattern: RobotsPattern("/"))])

    /// Parses the rules for `agent`, or those for `*` if the file does not name `agent`.
    init(text: String, agent: String) {
        let name = agent.lowercased()
        var own: [Rule]?
        var general: [Rule] = []
        var (speaksToUs, speaksToAll) = (false, false)
        var isListingAgents = false
        for (key, value) in Self.records(of: text) {
            switch key {
            case "user-agent":
                if !isListingAgents { (speaksToUs, speaksToAll) = (false, false) }
                isListingAgents = true
                speaksToUs = speaksToUs || value.lowercased() == name
                speaksToAll = speaksToAll || value == "*"
                if speaksToUs { own = own ?? [] }
            case "allow", "disallow":
                isListingAgents = false
                guard !value.isEmpty else { continue }
                let rule = Rule(isAllowed: key == "allow", pattern: RobotsPattern(value))
                if speaksToUs { own?.append(rule) }
                if speaksToAll { general.append(rule) }
            default: continue
            }
        }
        rules = own ?? general
    }

    /// True if a path (with its query) may be fetched.
    ///
    /// The longest matching rule decides; of two rules of the same length, the one that allows
    /// (section 2.2.2).
    func allows(_ target: String) -> Bool {
        let bytes = Array(target.utf8)
        let matching = rules.filter { $0.pattern.matches(bytes) }
        let longest = matching.map(\.pattern.length).max()
        let deciding = matching.filter { $0.pattern.length == longest }
        return deciding.isEmpty || deciding.contains(where: \.isAllowed)
    }

    private init(rules: [Rule]) {
        self.rules = rules
    }
}

extension RobotsRules {
    private static func records(of text: String) -> [(String, String)] {
        text.utf8.prefix(longestFile).split { $0 == lineFeed || $0 == carriageReturn }
            .compactMap { line in
                let content = line.prefix { $0 != UInt8(ascii: "#") }
                let halves = content.split(
                    separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2 else { return nil }
                return (trimmed(halves[0]).lowercased(), trimmed(halves[1]))
            }
    }

    private static func trimmed(_ text: some Sequence<UInt8>) -> String {
        let start = text.drop { $0 <= space }
        return String(decoding: start.reversed().drop { $0 <= space }.reversed(), as: UTF8.self)
    }

    private static let space: UInt8 = 0x20
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
