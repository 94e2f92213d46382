import Feeds
import Foundation
import Testing

/// JSON text with characters that would control a terminal.
@Suite struct JSONTextTests {
    @Test(arguments: [
        ("plain äöü 日本 😀", "plain äöü 日本 😀"), ("a\u{7F}b", "a\\u007fb"),
        ("\u{9B}31m", "\\u009b31m"), ("a\u{202E}b\u{2066}", "a\\u202eb\\u2066"),
        ("\u{FEFF}\u{200F}\u{61C}", "\\ufeff\\u200f\\u061c"), ("\u{A0}\u{2013}", "\u{A0}\u{2013}"),
    ])
    func activeCharactersAreEscaped(text: String, escaped: String) throws {
        let json = try JSONEncoder().encode([text])
        let result = JSONText.escaped(Array(json))
        #expect(String(decoding: result, as: UTF8.self) == "[\"" + escaped + "\"]")
        #expect(try JSONDecoder().decode([String].self, from: Data(result)) == [text])
    }
}
