import StrictYAML
import Testing

@Suite struct YAMLMapTests {
    @Test func readsEveryTypeWithItsPosition() throws {
        let map = try YAMLMap(
            parsing: """
                # a comment
                name: Zürich
                version: 2025.1
                flag: true
                share: 0.2
                count: 3
                names: [one, two]
                nested:
                  - id: first
                  - id: second
                empty:
                """, file: "x.yaml")
        #expect(try map.string("name") == "Zürich")
        #expect(try map.string("version") == "2025.1")
        #expect(try map.bool("flag") == true)
        #expect(try map.value("share")?.number() == 0.2)
        #expect(try map.value("count")?.integer() == 3)
        #expect(try map.strings("names") == ["one", "two"])
        #expect(try map.maps("nested").map { try $0.string("id") } == ["first", "second"])
        #expect(try map.string("empty") == nil)
        #expect(try map.string("absent") == nil)
        #expect(try map.maps("nested")[1].mark.line == 10)
        #expect(try map.maps("nested")[1].required("id").mark.path == "nested[1].id")
    }

    @Test(arguments: ["", "# only a comment\n", "~", "---\n"])
    func anEmptyTextIsAnEmptyMap(text: String) throws {
        #expect(try YAMLMap(parsing: text, file: "x.yaml").entries.isEmpty)
    }

    @Test(arguments: [
        ("title: [a]", "x.yaml:1: title: expected a text, found a list"),
        ("projcts: []", "x.yaml:1: unknown key 'projcts' (did you mean 'projects'?)"),
        ("a: 1\nqqqqq: 2", "x.yaml:2: unknown key 'qqqqq' (known are a, title, projects, flag)"),
        ("flag: 'true'", "x.yaml:1: flag: expected true or false, found 'true'"),
        ("flag: yes", "x.yaml:1: flag: expected true or false, found 'yes'"),
        ("a: 1\ntitle:\na: 2", "x.yaml:1: the key 'a' stands twice in one map"),
        ("- a\n- b", "x.yaml:1: expected a map of keys and values, found a list"),
        ("? [a, b]\n: c", "x.yaml:1: a key must be a text"),
        ("a: b: c", "x.yaml:1: mapping values are not allowed in this context"),
        (
            "a: 1\n---\nb: 2",
            "x.yaml:2: expected a single document in the stream but found another document"
        ),
        ("projects: {a: 1}", "x.yaml:1: projects: expected a list, found a map"),
    ])
    func reportsErrorsWithTheirPosition(text: String, message: String) {
        #expect(throws: YAMLError.self) { try readSample(text) }
        #expect(failure(text) == message)
    }

    @Test func suggestsTheNearestChoice() throws {
        let map = try YAMLMap(parsing: "color: gren", file: "x.yaml")
        #expect(
            throws: YAMLError(
                file: "x.yaml", line: 1, column: 8, key: "color",
                message: "unknown name 'gren' (did you mean 'green'?)")
        ) { try map.choice("color", of: Color.self) }
    }

    @Test func reportsAMissingKey() throws {
        let map = try YAMLMap(parsing: "list:\n  - a: 1\n", file: "x.yaml")
        let entry = try #require(try map.maps("list").first)
        #expect(
            failure { _ = try entry.required("id") } == "x.yaml:2: list[0]: the key 'id' is missing"
        )
    }
}

extension YAMLMapTests {
    private enum Color: String, CaseIterable { case red, green }

    private func readSample(_ text: String) throws(YAMLError) {
        let map = try YAMLMap(parsing: text, file: "x.yaml")
        try map.expectOnly(["a", "title", "projects", "flag"])
        _ = try map.string("title")
        _ = try map.bool("flag")
        _ = try map.list("projects")
    }

    private func failure(_ text: String) -> String? {
        failure { try readSample(text) }
    }

    private func failure(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
