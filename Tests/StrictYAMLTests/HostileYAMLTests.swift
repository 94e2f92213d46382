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

    @Test func refusesMoreThanTheLimits() {
        let values = YAMLLimits(bytes: 1000, values: 10)
        let many = "a: [1, 2, 3, 4, 5, 6, 7, 8, 9]"
        #expect(message(many, limits: values) == "x.yaml: has more than 10 values")
        let bytes = YAMLLimits(bytes: 5, values: 10)
        #expect(message("a: bcd", limits: bytes) == "x.yaml: is larger than 5 bytes")
    }

    @Test func survivesDeepNesting() {
        let depth = 100_000
        let text = "a: " + String(repeating: "[", count: depth)
        #expect(message(text) != nil)
    }

    @Test func saysThatAFileCannotBeRead() {
        #expect(throws: YAMLError(file: "/nonexistent/x.yaml", message: "cannot be read")) {
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
