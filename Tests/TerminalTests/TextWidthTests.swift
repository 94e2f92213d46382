import Terminal
import Testing

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("plain", 5), ("Köln", 4), ("Ko\u{308}ln", 4), ("数", 2), ("수원, 대한민국", 14),
        ("ｆｕｌｌ", 8), ("🎉", 2), ("👩🏽‍💻", 2), ("🇰🇷", 2), ("❤️", 2), ("—", 1), ("\u{200B}", 0),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test(arguments: [("abcdef", 3, "abc"), ("数学会", 3, "数"), ("数学会", 4, "数学"), ("ab", 5, "ab")])
    func cutsBetweenCharacters(text: String, columns: Int, prefix: String) {
        #expect(TextWidth.prefix(of: text, columns: columns) == prefix)
    }
}
