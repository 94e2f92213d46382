import Testing

@testable import Extraction

@Suite struct TitleWriterTests {
    @Test(arguments: [
        ("  **Marmot**\n Summit – ", "Marmot Summit"),
        ("~~Old~~ `new` __names__", "Old new names"),
        ("| Marmot Summit: ", "Marmot Summit"),
        ("C++", "C++"),
        ("*", ""),
    ])
    func marksAndBreaksAreRemoved(text: String, title: String) {
        #expect(TitleWriter.title(text) == title)
    }

    @Test func aLongTextIsCutAtAWord() {
        let text = String(repeating: "lamplight ", count: 20)
        let title = TitleWriter.title(text)
        #expect(title.count <= TitleWriter.longest + 1)
        #expect(title.hasSuffix("lamplight…"))
    }

    @Test func aTextWithoutSpacesIsCutAnywhere() {
        let title = TitleWriter.title(String(repeating: "x", count: 500))
        #expect(title == String(repeating: "x", count: TitleWriter.longest) + "…")
    }

    @Test func aPartFollowsItsOwner() {
        #expect(TitleWriter.title("MarmotConf – ", ": CFP closes") == "MarmotConf: CFP closes")
    }

    @Test(arguments: [
        ("registration opens", "Registration opens"), ("sextant", "sextant"),
        ("iMarmot opens", "iMarmot opens"), ("v1.15 ships", "v1.15 ships"), ("", ""),
    ])
    func onlyKnownWordsAreCapitalized(text: String, title: String) {
        #expect(TitleWriter.capitalized(text) == title)
    }

    @Test(arguments: [
        ("Marmot Summit in Tartu", "Marmot Summit", true),
        ("MARMOT", "Marmot Summit 2025", false),
        ("Kestrel Day", "Marmot Summit", false),
        ("the calls and deadlines", "Deadlines", true),
    ])
    func aTextMentionsANameByItsTellingWords(text: String, name: String, mentions: Bool) {
        #expect(TitleWriter.mentions(text, name) == mentions)
    }
}
