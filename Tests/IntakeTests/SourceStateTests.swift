import Intake
import Testing

@Suite struct SourceStateTests {
    @Test(arguments: [
        SourceState.unread,
        SourceState(stamp: "abc", issues: []),
        SourceState(stamp: "ab\tc", recipe: "d\te%", issues: []),
        SourceState(
            stamp: "\"tag\" Tue, 05 Aug 2025 16:06:29 GMT",
            issues: [
                .init(path: "a.md", stamp: "1.2 3.4 5 6", digest: "00"),
                .init(path: "tab\tand\nline%09%", stamp: "", digest: ""),
                .init(path: "ünï", stamp: "%25", digest: "ff"),
            ]),
    ])
    func comesBackFromItsText(state: SourceState) {
        #expect(SourceState(text: state.text) == state)
    }

    @Test(arguments: ["a", "a\t\t", "a\t\nonly-a-name", "a\t\n\t\t\t", "a\t\n"])
    func anUnreadableStateIsEmpty(text: String) {
        #expect(SourceState(text: text) == .unread)
    }

    @Test func aNewRecipeReadsEverythingAgainAndNoticesRemovals() {
        let issue = SourceState.Issue(path: "a.md", stamp: "1", digest: "00")
        let state = SourceState(stamp: "abc", recipe: "old", issues: [issue])
        #expect(state.read(by: "old") == state)
        #expect(
            state.read(by: "new")
                == SourceState(
                    stamp: "", recipe: "new",
                    issues: [.init(path: "a.md", stamp: "", digest: "")]))
    }
}
