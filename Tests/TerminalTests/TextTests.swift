import Terminal
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("plain", "plain"), ("two  blanks\nand a line", "two blanks and a line"),
        ("red \u{1B}[31malert", "red [31malert"), ("bell\u{7}", "bell"),
        ("abc\u{202E}def", "abcdef"), ("\u{200F}rtl", "rtl"), ("a\u{A0}b", "a b"),
        ("👩🏽‍💻 works", "👩🏽‍💻 works"),
    ])
    func noTextCanControlTheTerminal(text: String, line: String) {
        #expect(DisplayText(text).line == line)
    }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("<script>", "\\<script\\>"),
        ("[x](y)", "\\[x\\](y)"), ("a\nb", "a b"), ("`c`", "\\`c\\`"),
        ("see https://me:word@example.org", "see https\\://me:word\\@example.org"),
        ("www.example.org", "www\\.example.org"),
        ("[\u{301}x](y) |\u{301}", "\\[\u{301}x\\](y) \\|\u{301}"),
        ("http://\u{301}a www.\u{301}a", "http\\://\u{301}a www\\.\u{301}a"),
    ])
    func noTextActsAsMarkup(text: String, markdown: String) {
        #expect(MarkdownText(text).markdown == markdown)
    }

    @Test(arguments: [
        ("https://example.org/a b", "[T](<https://example.org/a%20b>)"),
        ("javascript:alert(1)", "T"),
        ("https://example.org/>|", "[T](<https://example.org/%3E%7C>)"),
        ("https://example.org/\u{202E}x", "[T](<https://example.org/%E2%80%AEx>)"),
        ("https://me:word@example.org/", "T"), ("https://example.org@evil.example/", "T"),
        ("https://example.org/@me", "[T](<https://example.org/@me>)"),
    ])
    func linksLeadOnlyToWebPages(address: String, markdown: String) {
        #expect(MarkdownText("T", leadingTo: address).markdown == markdown)
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), (["a,b", ""], "\"a,b\",\r\n"),
        (["say \"hi\"", "x\ny"], "\"say \"\"hi\"\"\",x y\r\n"),
        (["=1+1", "+1", "-1", "@a"], "'=1+1,'+1,'-1,'@a\r\n"),
        (["a\"\u{301},=1", "＝1"], "\"a\"\"\u{301},=1\",'＝1\r\n"),
        ([" \t=1", "\u{200B}=1", "a=1"], "'=1,'=1,a=1\r\n"),
        (["\u{1B}[31mred\u{7}", "a\u{202E}b"], "[31mred,ab\r\n"),
    ])
    func csvQuotesFieldsAndHasNoFormulas(fields: [String], row: String) {
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
