import Testing

@testable import Extraction

/// The topic of a clause: the subject of its verb, or the event that it invites to.
@Suite struct ClauseGrammarTests {
    private func grammar(_ text: String) throws -> (AnnotatedBlock, ClauseGrammar) {
        let (block, statement) = try #require(try Annotations(text).statements.last)
        return (block, ClauseGrammar(block: block, statement: statement))
    }

    @Test(arguments: [
        ("KestrelConf takes place on 3 November.", "KestrelConf"),
        ("The next Thimble Meetup is on 3 November.", "Thimble Meetup"),
        ("If you like lamps, the Thimble Meetup begins on 3 November.", "Thimble Meetup"),
        ("The lamps are lit, and the Thimble Meetup starts on 3 November.", "Thimble Meetup"),
        ("The fair, which is free, opens on 3 November.", "fair"),
        ("On 3 November the Thimble Meetup takes place.", "Thimble Meetup"),
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
        ("Join us for the Thimble Meetup on 3 November.", ["Thimble Meetup"]),
        ("Submit your talk to KestrelConf by 3 November.", ["talk", "KestrelConf"]),
        ("Come to the Curlew Meetup on 3 November!", ["Curlew Meetup"]),
        ("KestrelConf takes place on 3 November.", []),
    ])
    func findsWhatItInvitesTo(text: String, objects: [String]) throws {
        let (block, grammar) = try grammar(text)
        #expect(Set(grammar.objects.map(block.words)) == Set(objects))
    }

    @Test func aQuestionAsksForItsObject() throws {
        let (block, grammar) = try grammar("When is the Thimble Meetup? On 3 November.")
        #expect(grammar.asked.map(block.words) == nil)
        let (other, asking) = try self.grammar("When is the Thimble Meetup: 3 November")
        #expect(asking.asked.map(other.words) == "Thimble Meetup")
    }
}
