import CivilTime
import Extraction
import Foundation
import Items
import Newsletter
import Profiles
import TestSupport
import Testing

@Suite struct ExtractorTests {
    private func mentions(_ markdown: String) throws -> [Mention] {
        let issue = try Issue(name: "2025-08-05.md", bytes: Array(markdown.utf8))
        return Extractor(profile: .none).mentions(in: issue)
    }

    @Test func aRepeatedItemIsOneMention() throws {
        let found = try mentions(
            """
            **Next Deadline: Quay Freeze, September 4**

            Make sure that you meet the [quay freeze requirements](https://q.example) before September 4th.
            """)
        #expect(found.map(\.facts.title) == ["Quay Freeze"])
    }

    @Test func theOrderOfEntriesDoesNotMatter() throws {
        let entries = (1...20).map {
            "* 2025-09-\($0 < 10 ? "0" : "")\($0) | [Pier evening \($0)](https://m.example/\($0))"
        }
        let titles = { (lines: [String]) in
            try Set(
                self.mentions(lines.joined(separator: "\n")).map {
                    "\($0.facts.title) \($0.facts.when.start)"
                })
        }
        let forward = try titles(entries)
        #expect(forward.count == entries.count)
        #expect(try titles(entries.reversed()) == forward)
    }

    @Test func aWeekdayThatContradictsLowersConfidenceAndSaysWhy() throws {
        let right = try #require(mentions("The pier meetup is on Wednesday, 13 August.").first)
        let wrong = try #require(mentions("The pier meetup is on Monday, 13 August.").first)
        #expect(wrong.confidence < right.confidence)
        #expect(wrong.doubts.contains { $0.contains("monday") })
    }

    @Test func theLineIsThatOfTheDate() throws {
        let found = try mentions("# News\n\nOne line,\nthe pier meetup will be on\n13 August.\n")
        #expect(found.map(\.line) == [5])
    }

    @Test func explanationsIncludeRejectedDates() throws {
        let issue = try Issue(
            name: "2025-08-05.md",
            bytes: Array("The pier meetup is on 13 August. It took place on 13 July, too.".utf8))
        let explanations = Extractor(profile: .none).explanations(of: issue)
        #expect(explanations.map { $0.mention != nil } == [false, true])
        #expect(explanations[0].reasons == ["it had passed when the issue was published"])
    }

    @Test(arguments: [
        "5 May | 6 May | 7 May | | | ( 8 May", "* 5 September – – –", "| 5 September | |",
        "(5 September)",
        "**5 September**", "[5 September](x)", "5 September\\\n\\\n6 September",
        "a: b: c: 5 September",
        "5 September: ", ": 5 September", "* \n  5 September | x", "5 September (",
        ") 5 September ((",
        "When: | Where: 5 September", "\u{202E}5 September\u{202C} x", "5 September | 🦀 |",
    ])
    func oddTextIsReadWithoutHarm(text: String) throws {
        for mention in try mentions(text) {
            #expect(!mention.facts.title.isEmpty)
            #expect((0...1).contains(mention.confidence))
        }
    }

    @Test(arguments: [
        (200, "a paragraph of more than 100 dates is not read"),
        (20_000, "a paragraph of more than 64 KiB is not read"),
    ])
    func anOversizedParagraphIsSkippedAndReported(count: Int, reason: String) throws {
        let line = String(repeating: "The pier meetup is on 5 September. ", count: count)
        let issue = try Issue(
            name: "2025-08-05.md",
            bytes: Array(("# News\n\n" + line + "\n\nThe dock meetup is on 6 September.\n").utf8))
        let extractor = Extractor(profile: .none)
        let result = extractor.result(of: issue)
        #expect(result.mentions.map(\.facts.title) == ["dock meetup"])
        #expect(result.unread.map(\.line) == [3])
        #expect(result.unread.map(\.reasons) == [[reason]])
        let explained = extractor.explanations(of: issue)
        #expect(explained.map(\.line) == [3, 5])
        #expect(explained.first?.reasons == [reason])
    }

    @Test func manyItemsOnOneDayAreDistinguished() throws {
        let lines = (1...500).map { "- 5 September | [Evening \($0)](https://m.example/\($0))\n" }
        #expect(try mentions(lines.joined()).count == lines.count)
    }

    @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
    func everyMentionInTheCorporaIsValid() throws {
        let extractor = Extractor(profile: .none)
        for file in Corpus.allCases.flatMap(\.issues) {
            let issue = try Issue(
                name: file.lastPathComponent, bytes: Array(Data(contentsOf: file)))
            for mention in extractor.mentions(in: issue) {
                let facts = mention.facts
                #expect(
                    (1...120).contains(facts.title.count),
                    "\(file.lastPathComponent):\(mention.line)")
                #expect(facts.when.lastDay >= facts.when.start)
                #expect(facts.kind != .window || facts.when.end != nil)
                #expect(mention.line >= 1)
                #expect(!mention.reasons.isEmpty)
            }
        }
    }
}
