import Intake
import Testing

@Suite struct SourceStateTests {
    @Test(arguments: [
        SourceState.unread,
        SourceState(stamp: "abc", issues: []),
        SourceState(
            stamp: "\"tag\" Tue, 05 Aug 2025 16:06:29 GMT",
            issues: [
                .init(name: "a.md", stamp: "1.2 3.4 5 6", digest: "00"),
                .init(name: "tab\tand\nline%09%", stamp: "", digest: ""),
                .init(name: "ünï", stamp: "%25", digest: "ff"),
            ]),
    ])
    func comesBackFromItsText(state: SourceState) {
        #expect(SourceState(text: state.text) == state)
    }

    @Test(arguments: ["a\nonly-a-name", "a\n\t\t\t", "a\n"])
    func whatCannotBeReadCountsAsNothingRemembered(text: String) {
        #expect(SourceState(text: text) == .unread)
    }
}
