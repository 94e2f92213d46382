import Terminal
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("plain", "plain"), ("two  blanks\nand a line", "two blanks and a line"),
        ("red \u{1B}[31malert", "red [31malert"), ("bell\u{7}", "bell"),
        ("abc\u{202E}def", "abcdef"), ("\u{200F}rtl", "rtl"), ("a\u{A0}b", "a b"),
        ("👩🏽‍💻 works", "👩🏽‍💻 works"),
    ])
    func nothingInATextReachesTheTerminalsControls(text: String, line: String) {
        #expect(DisplayText(text).line == line)
    }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("<script>", "\\<script\\>"),
        ("[x](y)", "\\[x\\](y)"), ("a\nb", "a b"), ("`c`", "\\`c\\`"),
    ])
    func nothingInATextActsAsMarkup(text: String, markdown: String) {
        #expect(MarkdownText(text).markdown == markdown)
    }

    @Test(arguments: [
        ("https://example.org/a b", "[T](<https://example.org/ab>)"), ("javascript:alert(1)", "T"),
        ("https://example.org/>|", "[T](<https://example.org/>)"),
    ])
    func linksLeadToWebPagesOnly(address: String, markdown: String) {
        #expect(MarkdownText("T", leadingTo: address).markdown == markdown)
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), (["a,b", ""], "\"a,b\",\r\n"),
        (["say \"hi\"", "x\ny"], "\"say \"\"hi\"\"\",\"x\ny\"\r\n"),
    ])
    func csvQuotesWhatNeedsIt(fields: [String], row: String) {
        #expect(CSVDocument(header: fields, rows: []).text == row)
    }

    @Test(arguments: [
        ("one two three", 7, 2, ["one two", "three"]),
        ("one two three four", 7, 2, ["one two", "three …"]),
        ("incomprehensible", 6, 3, ["incomp", "rehens", "ible"]),
        ("数学会議", 5, 2, ["数学", "会議"]), ("", 5, 2, [""]),
    ])
    func breaksBetweenWords(text: String, columns: Int, limit: Int, lines: [String]) {
        #expect(Paragraph(text).lines(columns: columns, limit: limit) == lines)
    }
}
