import Testing

@testable import Extraction

/// What a clause speaks of: the subject of its verb, and what it invites to.
@Suite struct ClauseGrammarTests {
    private func grammar(_ text: String) throws -> (AnnotatedBlock, ClauseGrammar) {
        let (block, statement) = try #require(try Annotations(text).statements.last)
        return (block, ClauseGrammar(block: block, statement: statement))
    }

    @Test(arguments: [
        ("KestrelConf takes place on 3 November.", "KestrelConf"),
        ("The next Thimble Evening is on 3 November.", "The next Thimble Evening"),
        ("We are happy to announce that KestrelConf will be held on 3 November.", "KestrelConf"),
        ("If you like lamps, the Thimble Evening begins on 3 November.", "the Thimble Evening"),
        ("The lamps are lit, and the Thimble Evening starts on 3 November.", "the Thimble Evening"),
        ("The fair, which is free, opens on 3 November.", "The fair"),
        ("On 3 November the Thimble Evening takes place.", "the Thimble Evening"),
        ("[All that is lit](https://l.example) starts on 3 November.", "All that is lit"),
    ])
    func findsTheSubject(text: String, subject: String) throws {
        let (block, grammar) = try grammar(text)
        let reading = try #require(grammar.reading)
        #expect(block.words(reading.subject) == subject)
        #expect(!reading.isPronoun)
        #expect(reading.takesPlace)
    }

    @Test(arguments: ["We meet on 3 November.", "There will be cake on 3 November."])
    func aPronounNamesNothing(text: String) throws {
        let (_, grammar) = try grammar(text)
        #expect(grammar.reading?.isPronoun == true)
    }

    @Test(arguments: ["KestrelConf, 3 November", "The Lit Lamp: 3 November"])
    func wordsWithoutAVerbHaveNoSubject(text: String) throws {
        let (_, grammar) = try grammar(text)
        #expect(grammar.reading == nil)
    }

    @Test(arguments: [
        ("Join us for the Thimble Evening on 3 November.", ["Thimble Evening"]),
        ("Submit your talk to KestrelConf by 3 November.", ["talk", "KestrelConf"]),
        ("Come to the Curlew Walk on 3 November!", ["Curlew Walk"]),
        ("KestrelConf takes place on 3 November.", []),
    ])
    func findsWhatItInvitesTo(text: String, objects: [String]) throws {
        let (block, grammar) = try grammar(text)
        #expect(grammar.objects.map(block.words) == objects)
    }

    @Test func aQuestionAsksForItsObject() throws {
        let (block, grammar) = try grammar("When is the Thimble Evening? On 3 November.")
        #expect(grammar.asked.map(block.words) == nil)
        let (other, asking) = try self.grammar("When is the Thimble Evening: 3 November")
        #expect(asking.asked.map(other.words) == "Thimble Evening")
    }
}
