import Testing

@testable import Extraction

/// A block is split at its separators, and each piece has a role.
@Suite struct PieceSplitterTests {
    @Test(arguments: [
        (
            "- 3 November | Trieste | KestrelConf",
            ["time: 3 November", "place: Trieste", "words: KestrelConf"]
        ),
        (
            "- KestrelConf: 3 November, Trieste, Italy",
            ["words: KestrelConf", "time: 3 November", "place: Trieste", "place: Italy"]
        ),
        (
            "- KestrelConf – 3 November (cancelled)",
            ["words: KestrelConf", "time: 3 November", "remark: cancelled"]
        ),
        (
            "- Reminder: KestrelConf, 3 November",
            ["callout: Reminder", "words: KestrelConf", "time: 3 November"]
        ),
        (
            "- When: 3 November | Where: Trieste | Learn more",
            [
                "label: When", "time: 3 November", "label: Where", "place: Trieste",
                "link text: Learn more",
            ]
        ),
        (
            "- KestrelConf @ Trieste, 3 November at 18:00",
            ["words: KestrelConf", "place: Trieste", "time: 3 November at 18:00"]
        ),
        (
            "- KestrelConf in Trieste, Italy, 3 November",
            ["words: KestrelConf in Trieste", "place: Italy", "time: 3 November"]
        ),
        (
            "- [Sextants, lamps: a talk](https://s.example), 3 November",
            ["words: Sextants, lamps: a talk", "time: 3 November"]
        ),
        (
            "- Doors 18:30, KestrelConf, 3 November",
            ["words: Doors", "time: 18:30", "words: KestrelConf", "time: 3 November"]
        ),
        (
            "KestrelConf is on 3 Nov. Bring a lamp.",
            ["words: KestrelConf is on", "time: 3 Nov.", "words: Bring a lamp"]
        ),
        ("- useMarmot! 2025, 3 November", ["words: useMarmot! 2025", "time: 3 November"]),
        ("- KestrelConf C++, 3 November", ["words: KestrelConf C++", "time: 3 November"]),
        ("- KestrelConf-Days, 3 November", ["words: KestrelConf-Days", "time: 3 November"]),
        ("- – | , ( ) :", []),
    ])
    func splits(markdown: String, pieces: [String]) throws {
        #expect(try Annotations(markdown).pieces == pieces)
    }

    @Test(arguments: [
        ("- KestrelConf, 3 November; Thimble Meetup, 4 November", [0, 0, 1, 1]),
        ("KestrelConf is on 3 November. The fair is on 4 November.", [0, 0, 1, 1]),
        ("- KestrelConf, 3 November, Trieste", [0, 0, 0]),
    ])
    func sentencesAndSemicolonsSeparateSegments(markdown: String, segments: [Int]) throws {
        let block = try #require(try Annotations(markdown).blocks.first)
        #expect(PieceSplitter.pieces(of: block).map(\.segment) == segments)
    }
}
