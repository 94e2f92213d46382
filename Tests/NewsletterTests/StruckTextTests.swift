import Newsletter
import Testing

/// Struck-out text is kept and marked (`~` in the drawing); a later stage interprets it.
@Suite struct StruckTextTests {
    @Test(arguments: [
        ("~~4 May~~ 11 May", "{1}~4 May~ 11 May"),
        ("~4 May~ 11 May", "{1}~4 May~ 11 May"),
        ("<del>4 May</del> 11 May", "{1}~4 May~ 11 May"),
        ("<s>4 May</s> 11 May", "{1}~4 May~ 11 May"),
        ("<strike>4 May</strike> 11 May", "{1}~4 May~ 11 May"),
        ("**~~4 May~~** 11 May", "{1}*~4 May*~ 11 May"),
        ("~~a [b](https://b.example) c~~", "{1}~a [b](https://b.example) c~"),
        ("<del>never closed", "{1}never closed"),
        ("closed only</del>", "{1}closed only"),
        ("about ~~~ and ~~ alone", "{1}about ~~~ and ~~ alone"),
    ])
    func isMarkedInMarkdown(markdown: String, drawn: String) throws {
        let issue = try Issue(name: "2026-03-04.md", bytes: Array(markdown.utf8))
        #expect(OutlineDrawing(outline: issue.outline).text == "paragraph: \(drawn)\n")
    }

    @Test(arguments: ["del", "s", "strike"])
    func isMarkedInPages(tag: String) throws {
        let html = "<p><\(tag)>4 May</\(tag)> 11 May</p>"
        let issue = try Issue(name: "2026-03-04.html", bytes: Array(html.utf8), format: .html)
        #expect(OutlineDrawing(outline: issue.outline).text == "paragraph: {1}~4 May~ 11 May\n")
    }
}
