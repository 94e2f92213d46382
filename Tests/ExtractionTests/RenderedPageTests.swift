import CivilTime
import Extraction
import Foundation
import Items
import Newsletter
import Profiles
import TestSupport
import Testing

/// An issue has the same items as Markdown and as the HTML page made from it.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct RenderedPageTests {
    /// The items of an issue, without their lines.
    private static func result(of issue: Newsletter.Issue, _ profile: Profile) -> [String] {
        Extractor(profile: profile).mentions(in: issue)
            .map { "\($0.facts) \($0.status) \($0.confidence) \($0.text)" }
            .sorted()
    }

    /// Two hundred issues of the third corpus would take longer than all other tests together.
    private static func samples(of corpus: Corpus) -> [URL] {
        let issues = corpus.issues
        return stride(from: 0, to: issues.count, by: corpus == .twir ? 20 : 1).map { issues[$0] }
    }

    @Test(arguments: Corpus.allCases)
    func aPageGivesTheItemsOfItsMarkdown(corpus: Corpus) throws {
        let profile = corpus == .openinfra ? try Profile.builtIn() : .none
        for file in Self.samples(of: corpus) {
            let bytes = try Array(Data(contentsOf: file))
            let name = file.lastPathComponent
            let markdown = try Newsletter.Issue(name: name, bytes: bytes)
            let html =
                "<title>\(markdown.title ?? "")</title>" + RenderedMarkdown(issue: bytes).html
            let page = try Newsletter.Issue(
                name: name, bytes: Array(html.utf8), format: .html,
                published: markdown.published)
            let expected = Self.result(of: markdown, profile)
            let found = Self.result(of: page, profile)
            let missing = expected.filter { !found.contains($0) }
            let invented = found.filter { !expected.contains($0) }
            #expect(missing == [], "\(name)")
            #expect(invented == [], "\(name)")
            #expect(expected.count == found.count, "\(name)")
        }
    }
}
