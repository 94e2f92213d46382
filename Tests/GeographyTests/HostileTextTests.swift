import Geography
import Testing

/// In any text, places are inside the text and in order.
@Suite struct HostileTextTests {
    private static let pieces = [
        "Paris", "paris", "PARIS", ",", " ", "-", "–", "(", ")", ".", "'", "’", "\u{301}", "ß", "İ",
        "수원", "🎂", "\u{0}", "\n", "TX", "US", "in", "near", "Korea", "San", "Francisco", "é",
        "\u{200B}",
        "\u{202E}", "Saint", "St.", "O'", "1", "ﬁ", "\u{10FFFF}",
    ]

    @Test(arguments: 0..<200)
    func rangesAreInTheTextInOrder(seed: Int) {
        var state = UInt64(seed)
        var text = ""
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += Self.pieces[Int(state >> 33) % Self.pieces.count]
        }
        let bytes = Array(text.utf8)
        var end = 0
        for place in Gazetteer.bundled.places(in: text) {
            #expect(place.range.lowerBound >= end)
            #expect(place.range.upperBound <= bytes.count)
            #expect(String(validating: bytes[place.range], as: UTF8.self) != nil)
            end = place.range.upperBound
        }
        _ = Gazetteer.bundled.locate(text)
    }

    @Test func aVeryLongTextIsNotAPlace() {
        #expect(Gazetteer.bundled.locate(String(repeating: "Paris, ", count: 60))?.town == "Paris")
        #expect(Gazetteer.bundled.locate(String(repeating: "Paris, ", count: 100_000)) == nil)
    }
}
