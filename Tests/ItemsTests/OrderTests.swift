import CivilTime
import Items
import TestSupport
import Testing

@Suite struct OrderTests {
    @Test func issuesAreSortedByPublication() {
        let early = IssueReference(name: "z.md", published: Timestamp(FixedDates.today))
        let late = IssueReference(name: "a.md", published: FixedDates.published)
        let twin = IssueReference(name: "b.md", published: FixedDates.published)
        #expect([twin, late, early].sorted() == [early, late, twin])
    }

    @Test func mentionsAreSortedByLine() {
        let issue = IssueReference(name: "a.md", published: FixedDates.published)
        let mentions = [(9, "b", 0), (2, "z", 3), (2, "a", 3), (2, "y", 1)].map {
            line, title, day in
            Mention(
                issue: issue, line: line,
                facts: Facts(
                    title: title, kind: .event, category: .other,
                    when: .days(FixedDates.today.adding(days: day))))
        }
        #expect(mentions.sorted().map(\.facts.title) == ["y", "a", "z", "b"])
    }
}
