import StrictYAML
import Testing

@Suite struct HostileYAMLTests {
    @Test(arguments: [
        "a: &a [x, x]\nb: *a",
        "a: &a {k: v}\n? *a\n: c",
        "a: &a\n  k: v\nb:\n  <<: *a",
    ])
    func refusesAliasesByName(text: String) {
        #expect(message(text)?.contains("aliases (*name) are not supported") == true)
    }

    @Test func refusesAnExplodingKeyBeforeItIsComposed() {
        var text = "k0: &k0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let entries = Array(repeating: "*k\(level - 1)", count: 10).joined(separator: ", ")
            text += "k\(level): &k\(level) [\(entries)]\n"
        }
        text += "? *k30\n: v\n"
        #expect(message(text) == "x.yaml:2: aliases (*name) are not supported: write the value out")
    }

    /// Composing such keys would take seconds for 20 levels, and years for 60.
    @Test(arguments: ["? [a, b]\n: c\n", "? - ? - ? - ? - a\n", "{{a: b}: c}", "[{[a]: b}]"])
    func refusesKeysOfPartsBeforeTheyAreComposed(text: String) {
        #expect(message(text)?.hasSuffix("a key must be a text") == true)
        let deep = String(repeating: "? - ", count: 15) + "a\n"
        #expect(message(deep)?.hasSuffix("a key must be a text") == true)
    }

    @Test func refusesMoreThanTheLimits() {
        let values = YAMLLimits(bytes: 1000, values: 10, depth: 9)
        let many = "a: [1, 2, 3, 4, 5, 6, 7, 8, 9]"
        #expect(message(many, limits: values) == "x.yaml: has more than 10 values")
        let bytes = YAMLLimits(bytes: 5, values: 10, depth: 9)
        #expect(message("a: bcd", limits: bytes) == "x.yaml: is larger than 5 bytes")
    }

    @Test(arguments: ["[", "- ", "{a: ", "? "])
    func refusesDeepNesting(opening: String) {
        let text = String(repeating: opening, count: 10_000)
        #expect(message("a:\n  " + text)?.contains("nest") == true)
    }

    /// Any text is either read or refused, and never crashes the program.
    @Test(arguments: 0..<300)
    func survivesAnyFile(seed: Int) {
        let pieces = [
            "a", "b: ", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", ",", "&x ", "*x", "!t ",
            "!!int ",
            "'", "\"", "|", ">", "#", "%YAML 1.2", "---", "...", "\t", "\u{0}", "\u{FEFF}", "ü",
            "? ",
            "~", "0x1F", "1e999", ".nan", "<<: ", "2025-01-01", "@", "`", "\\",
        ]
        var state = UInt64(seed)
        var text = ""
        for _ in 0..<30 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += pieces[Int(state >> 33) % pieces.count]
        }
        #expect(message(text)?.hasPrefix("x.yaml") != false, "\(text)")
    }

    @Test(arguments: ["a:\n\tb: 1\n", "a:\n  - b\n\t- c\n", "\ta: 1\n"])
    func aTabIsReported(text: String) {
        #expect(message(text)?.hasSuffix("is indented with a tab; YAML takes blanks only") == true)
    }

    @Test func reportsAMissingFile() {
        #expect(throws: YAMLError(file: "/nonexistent/x.yaml", message: "no such file")) {
            try YAMLMap(contentsOf: "/nonexistent/x.yaml")
        }
    }
}

extension HostileYAMLTests {
    private func message(_ text: String, limits: YAMLLimits = .byHand) -> String? {
        do {
            _ = try YAMLMap(parsing: text, file: "x.yaml", limits: limits)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
