import StrictYAML
import Testing

/// Text from issues in YAML that a person is asked to paste.
@Suite struct YAMLScalarTests {
    private static let texts = [
        "plain", "say \"hi\" \\ bye", "a\nb\r\nc\td", "x\"\u{301}, y: z", "\\\u{301}\"",
        "\u{1B}[31m \u{9B}2J \u{7F}", "a\u{202E}b\u{2028}c", "👩🏽‍💻 日本語", "# no comment", "",
    ]

    @Test(arguments: texts) func readsBackAsTheSameText(text: String) throws {
        let map = try YAMLMap(parsing: "a: \(YAMLScalar.quoted(text))", file: "x.yaml")
        #expect(try map.string("a") == text)
    }

    @Test(arguments: texts) func isOneLineThatCannotControlATerminal(text: String) {
        let harmful = YAMLScalar.quoted(text).unicodeScalars.filter {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
                || $0 == "\u{2028}"
        }
        #expect(harmful.isEmpty)
    }
}
