import Testing
import Text

@testable import Extraction

@Suite struct SentenceEndTests {
    /// The text with ⏎ after each mark that ends a sentence.
    private func marked(_ text: String) -> String {
        let tokens = TokenizedText(text)
        var bytes: [UInt8] = []
        for (index, token) in tokens.tokens.enumerated() {
            let end = index + 1 < tokens.tokens.count ? tokens.tokens[index + 1].start : token.end
            bytes += tokens.bytes[token.start..<end]
            if SentenceEnd.isEnd(index, of: tokens) { bytes += Array("⏎".utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("It is on. Bring a lamp", "It is on. ⏎Bring a lamp"),
        ("The end.", "The end.⏎"),
        ("On 4 Nov. Sign up now.", "On 4 Nov. ⏎Sign up now.⏎"),
        ("On Mon. Nov. 4", "On Mon. Nov. 4"),
        ("useMarmot! 2025 is on", "useMarmot! 2025 is on"),
        ("Join! It is free", "Join! ⏎It is free"),
        ("The freeze is near. v1.15 ships", "The freeze is near. ⏎v1.15 ships"),
        ("Version 1.15 ships", "Version 1.15 ships"),
        ("See lamp.example for more", "See lamp.example for more"),
        ("Room no. 5 is ours", "Room no. 5 is ours"),
        ("Talks (all of them.) And more", "Talks (all of them.⏎) And more"),
        ("in 2025. 12 talks", "in 2025. ⏎12 talks"),
        ("St. Gallen and Mt. Lamp", "St. Gallen and Mt. Lamp"),
        ("the etc. and so on", "the etc. and so on"),
    ])
    func distinguishesSentenceEndsFromAbbreviations(text: String, expected: String) {
        #expect(marked(text) == expected)
    }
}
