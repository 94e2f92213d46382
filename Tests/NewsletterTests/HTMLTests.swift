import CivilTime
import Foundation
import Newsletter
import TestSupport
import Testing

@Suite struct HTMLTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let drawn: String
    }

    private static func issue(_ html: String, name: String = "2025-08-05.html") throws
        -> Newsletter.Issue
    {
        try Newsletter.Issue(name: name, bytes: Array(html.utf8), format: .html)
    }

    static let rows = [
        Row(
            testDescription: "headings, lists, and quotations give the same blocks as in Markdown",
            html: """
                <h2>News</h2>
                <ul><li>5 May | <a href="https://a.example">Berlin</a>
                <ol><li><p>Talk</p></li></ol></li><li></li></ul>
                <blockquote><p>6 May</p></blockquote>
                """,
            drawn: """
                heading 2: {1}News
                entry
                  paragraph: {2}5 May | [Berlin](https://a.example)
                  entry
                    paragraph: {3}Talk
                quote
                  paragraph: {4}6 May

                """),
        Row(
            testDescription: "white space is collapsed and line numbers are kept",
            html: "<p>\n  <b>Summit </b>\n  on  5\u{A0}May<br>\n  <br/>Berlin \n</p>",
            drawn: "paragraph: {2}*Summit* {3}on 5 May⏎{4}Berlin\n"),
        Row(
            testDescription: "markup continues across paragraphs",
            html: "<a href=x><b>long words before<div>y</div></b>z<p>w</p></a>v",
            drawn: """
                paragraph: {1}[*long words before](x)*
                paragraph: {1}[*y](x)*
                paragraph: {1}[z](x)
                paragraph: {1}[w](x)
                paragraph: {1}v

                """),
        Row(
            testDescription: "a table with heading cells is a data table",
            html: "<table><tr><th>Event<th>Closes<tr><td>Summit<td><p>5 May</p></table>",
            drawn: "header: {1}Event | {1}Closes\nrow: {1}Summit | {1}5 May\n"),
        Row(
            testDescription: "a layout table is not a data table",
            html: "<table><tr><td>Summit<br>5 May<td><h3>Day</h3>6 May</table>",
            drawn: """
                paragraph: {1}Summit⏎5 May
                heading 3: {1}Day
                paragraph: {1}6 May

                """),
        Row(
            testDescription: "a cell with a day and an hour begins a row of a data table",
            html: """
                <table><tr><td><b>5 May</b><br>14:00<td><table><tr><td>Summit<tr><td>Oslo</table>
                <tr><td>6 May<td><table><tr><td>Day<tr><td>Bergen</table></table>
                """,
            drawn: "row: {1}*5 May*⏎14:00 | {1}Summit⏎Oslo\nrow: {2}6 May | {2}Day⏎Bergen\n"),
        Row(
            testDescription: "rows of fields may follow a heading in a layout table",
            html: """
                <table><tr><td colspan=2><h2>Groups</h2>
                <tr><td>Navigation<td>every Wednesday
                <tr><td>Embedded<td>every Thursday</table>
                """,
            drawn: """
                heading 2: {1}Groups
                row: {2}Navigation | {2}every Wednesday
                row: {3}Embedded | {3}every Thursday

                """),
        Row(
            testDescription: "hidden text is left out",
            html: """
                <script>5 May</script><style>a</style><!-- 6 May --><p hidden>7 May</p>
                <pre>8 May</pre><p>9 May</p><p aria-hidden=true>10 May</p><noscript>11 May</noscript>
                """,
            drawn: "paragraph: {2}9 May\n"),
        Row(
            testDescription: "the main content is found among frames",
            html: """
                <body><header>Site</header><nav><a href=/>Home</a></nav><div><div id=side>1 May</div>
                <main><p>2 May</p></main></div><footer>3 May</footer>
                """,
            drawn: "paragraph: {2}2 May\n"),
        Row(
            testDescription: "if one of several articles is much longer, it is the issue",
            html: """
                <article><h1>August</h1><p>This goes on for long enough, on 5 May</p></article>
                <article>Related</article>
                """,
            drawn: "heading 1: {1}August\nparagraph: {1}This goes on for long enough, on 5 May\n"),
        Row(
            testDescription: "several articles of similar length are one issue",
            html: "<article>5 May in Berlin</article><article>6 May in Bremen</article>",
            drawn: "paragraph: {1}5 May in Berlin\nparagraph: {1}6 May in Bremen\n"),
        Row(
            testDescription: "without articles the element with nearly all the text is the issue",
            html: """
                <body><div class=menu>Menu</div><div><div>A long passage that tells of 5 May and of
                many other things that matter here.</div><div>Ad</div></div></body>
                """,
            drawn:
                "paragraph: {1}A long passage that tells of 5 May and of {2}many other things that matter here.\n"
        ),
    ]

    @Test(arguments: rows)
    func isReadAsWritten(row: Row) throws {
        let drawn = OutlineDrawing(outline: try Self.issue(row.html).outline).text
        #expect(drawn == row.drawn)
    }

    @Test(arguments: [
        "<meta property='article:published_time' content='2025-08-05T16:06:29Z'>",
        "<meta itemprop=datePublished content=2025-08-05T16:06:29Z>",
        "<body><p>x<time datetime='2025-08-05T16:06:29Z'>5 August</time>"
            + "<time datetime='2025-09-01'>1 September</time>",
    ])
    func readsTheDateOfThePage(html: String) throws {
        let issue = try Self.issue("<head>" + html + "<p>text", name: "august")
        #expect(issue.published.description == "2025-08-05T16:06:29Z")
    }

    @Test func readsTitleAndAddressFromTheHead() throws {
        let issue = try Self.issue(
            """
            <title>August | Site</title><meta property="og:title" content="August &amp; more">
            <link rel=canonical href="https://a.example/august"><p>text
            """)
        #expect(issue.title == "August & more")
        #expect(issue.url == "https://a.example/august")
        #expect(try Self.issue("<title> Plain\n title </title>x").title == "Plain title")
    }

    @Test(arguments: [
        (String(repeating: "<div>", count: 100_000), "elements are nested more than 500 deep"),
        (String(repeating: "<div></p>", count: 600), "elements are nested more than 500 deep"),
        (String(repeating: "<ul><li>", count: 100_000), "elements are nested more than 500 deep"),
        (String(repeating: "<i x'><b></i>", count: 600), "elements are nested more than 500 deep"),
        (String(repeating: "<p>", count: 250_000), "the page has more than 200000 tags"),
        ("<p" + String(repeating: " a", count: 2_000) + ">", "a tag has more than 1000 attributes"),
    ])
    func refusesOversizedPages(html: String, what: String) {
        #expect(throws: IssueProblem.tooComplex(line: 2, what: what)) {
            try Self.issue("\n" + html)
        }
    }

    @Test func scriptsAndCommentsDoNotCountTowardTheLimits() throws {
        let noise = String(repeating: "<div>", count: 1_000)
        let html = "<script>\(noise)</script><!-- \(noise) --><STYLE>\(noise)</STYLE><p>5 May"
        let issue = try Self.issue(html)
        #expect(OutlineDrawing(outline: issue.outline).text == "paragraph: {1}5 May\n")
    }

    @Test(
        .enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)),
        arguments: [Corpus.openinfra, .lwkd])
    func theOutlineEqualsThatOfTheMarkdown(corpus: Corpus) throws {
        for file in corpus.issues {
            let bytes = try Array(Data(contentsOf: file))
            let name = file.lastPathComponent
            let markdown = try Newsletter.Issue(name: name, bytes: bytes)
            let page = RenderedMarkdown(issue: bytes).html
            let html = try Newsletter.Issue(
                name: name, bytes: Array(page.utf8), format: .html, published: markdown.published)
            let expected = OutlineDrawing(outline: markdown.outline).plainLines
            let drawn = OutlineDrawing(outline: html.outline).plainLines
            let differences = zip(expected, drawn).filter { $0 != $1 }
            #expect(differences.isEmpty, "\(name): \(differences.prefix(1))")
            #expect(expected.count == drawn.count, "\(name)")
        }
    }
}
