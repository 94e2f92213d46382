import Foundation
import TestSupport
import Testing

@testable import Text

@Suite struct LexiconTests {
    @Test func theBundledLexiconIsWellFormed() {
        #expect(Lexicon.english.problems == [])
        #expect(Lexicon.english.entries.count > 200)
    }

    @Test(arguments: LexicalTag.allCases)
    func everyTagHasWords(tag: LexicalTag) {
        #expect(Lexicon.english.entries.contains { $0.tags.contains(tag) })
    }

    @Test func noPhraseGetsATagTwice() throws {
        let file = Repository.root.appending(path: "data/lexicon.tsv")
        var seen: Set<String> = []
        var repeated: [String] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        where !line.hasPrefix("#") {
            let row = try LexiconLine(line)
            for phrase in row.phrases {
                for tag in LexicalTag.allCases where row.tags.contains(tag) {
                    let pair = "\(phrase): \(tag)"
                    if !seen.insert(pair).inserted { repeated.append(pair) }
                }
            }
        }
        #expect(repeated == [])
    }

    @Test func alternativesAreWrittenOnce() {
        let lexicon = Lexicon(lines: "vote(s) clos(e|ing)|end\tmonth=3\n# a comment\n")
        #expect(lexicon.problems == [])
        #expect(
            lexicon.entries.map(\.phrase) == [
                "vote close", "vote closing", "votes close", "votes closing", "end",
            ])
        #expect(lexicon.entries.allSatisfy { $0.values[.month] == "3" })
    }

    @Test func aBadLineIsReportedWithItsNumber() {
        let lexicon = Lexicon(
            lines: "one\tcardinal=1\n\ntwo cardinal\nthree\tnumber\nFour\tcardinal\n")
        #expect(
            lexicon.problems == [
                "line 3: a line has a phrase and its tags, separated by one tab",
                "line 4: there is no tag 'number'",
                "line 5: 'Four' is not a phrase of lower-case words",
            ])
    }

    @Test func tagsOfSeveralLinesForOnePhraseAllCount() throws {
        let lexicon = Lexicon(lines: "second\tordinal=2\nsecond\tunit=second\n")
        let entry = try #require(lexicon.entries.first)
        #expect(lexicon.entries.count == 1)
        #expect(entry.tags.contains(.ordinal) && entry.tags.contains(.unit))
    }

    @Test(arguments: [
        ("an early bird", ["early bird"]), ("an early-bird rate", ["early bird"]),
        ("early, bird", ["early"]), ("won't, won’t", ["won t", "won t"]),
        ("EARLY Bird birds", ["early bird"]), ("late", []),
    ])
    func findsTheLongestPhrases(text: String, phrases: [String]) {
        let lexicon = Lexicon(lines: "early\tparticle=early\nearly bird\tunit=x\nwon t\tunit=y\n")
        let found = lexicon.matches(in: TokenizedText(text, lexicon: lexicon))
        #expect(found.map { lexicon.entries[$0.entry].phrase } == phrases)
    }

    @Test(arguments: [
        ("KestrelConf", ["~conf"]), ("kestrelconf", []), ("Conf", []), ("AConf", []),
        ("KestrelConference", []), ("KESTRELCONF", ["~conf"]),
    ])
    func findsUnknownNamesByTheirEnding(text: String, phrases: [String]) {
        let lexicon = Lexicon(lines: "~conf\thappening=conference\n")
        let found = lexicon.matches(in: TokenizedText(text, lexicon: lexicon))
        #expect(found.map { lexicon.entries[$0.entry].phrase } == phrases)
    }

    @Test(arguments: [
        ("Aprl 20", "april"), ("Janaury 12", "january"), ("Octover 3", "october"),
        ("Febuary 1", "february"), ("Septembber 4", "september"),
    ])
    func correctsMisspelledMonthsBeforeNumbers(text: String, month: String) throws {
        let token = try #require(TokenizedText(text).tokens.first)
        #expect(token.isCorrected)
        #expect(Lexicon.english.spelling(of: token.word) == month)
    }

    @Test(arguments: ["Decimal 5", "Marsh 20", "octover 3", "Octover", "Mach 5", "Argust"])
    func doesNotCorrectOtherWords(text: String) throws {
        let token = try #require(TokenizedText(text).tokens.first)
        #expect(!token.isCorrected)
    }
}
