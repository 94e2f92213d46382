import CivilTime
import Newsletter
import Testing

/// The publication date of a page if neither its head nor its file's name gives it.
@Suite struct PageDateTests {
    @Test(arguments: [
        ("<p>On <time datetime=2026-03-04>Wednesday</time></p>", "2026-03-04T00:00:00Z"),
        (
            "<p><time>soon</time> <time datetime='2026-03-04T08:15Z'>now</time></p>",
            "2026-03-04T08:15:00Z"
        ),
        (
            "<script type='application/ld+json'>{\"@type\": \"Article\", "
                + "\"datePublished\": \"2026-03-04\"}</script><p>x</p>",
            "2026-03-04T00:00:00Z"
        ),
        (
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", "
                + "\"datePublished\": \"2026-03-04T08:15:00+01:00\"}]}</script><p>x</p>",
            "2026-03-04T07:15:00Z"
        ),
        ("<title>Lighthouse Letter, 4 March 2026</title><p>x</p>", "2026-03-04T00:00:00Z"),
        ("<h1>Lighthouse Letter of March 4th, 2026</h1><p>x</p>", "2026-03-04T00:00:00Z"),
    ])
    func aPageGivesItsDate(html: String, published: String) throws {
        let issue = try Issue(name: "letter.html", bytes: Array(html.utf8), format: .html)
        #expect(issue.published.description == published)
    }

    @Test(arguments: [
        (
            "<meta property='article:published_time' content='2026-03-04'><p>x"
                + "<time datetime=2026-03-09>x</time>", "the head before the text"
        ),
        (
            "<script type='application/ld+json'>{\"datePublished\": \"2026-03-04\"}</script><p>x"
                + "<time datetime=2026-03-09>x</time>", "linked data before the text"
        ),
        (
            "<title>Letter of 9 March 2026</title><p>x<time datetime=2026-03-04>x</time>",
            "the text before the title"
        ),
    ])
    func theMostReliableDateCounts(html: String, what: String) throws {
        let issue = try Issue(name: "letter.html", bytes: Array(html.utf8), format: .html)
        #expect(issue.published.description == "2026-03-04T00:00:00Z", "\(what)")
    }

    @Test func theGivenDateTakesPrecedenceOverTheTitle() throws {
        let given = try #require(Timestamp(iso: "2026-03-04"))
        let html = "<title>Letter of 9 March 2026</title><p>x</p>"
        let issue = try Issue(
            name: "letter.html", bytes: Array(html.utf8), format: .html, published: given)
        #expect(issue.published == given)
    }

    @Test(arguments: [
        "<p>The party is on 4 March 2026</p>", "<title>Letter 31</title><p>x</p>", "<p>x</p>",
    ])
    func aPageWithoutADateIsRefused(html: String) {
        #expect(throws: IssueProblem.noDate) {
            try Issue(name: "letter.html", bytes: Array(html.utf8), format: .html)
        }
    }

    @Test func theTitleOfMarkdownCanGiveTheDate() throws {
        let text = "# Lighthouse Letter, 4 March 2026\n\nText\n"
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2026-03-04T00:00:00Z")
    }
}
