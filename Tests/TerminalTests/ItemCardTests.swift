import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct ItemCardTests {
    @Test(arguments: [60, 100])
    func showsEverything(columns: Int) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let card = ItemCard(
            Self.item, parent: SampleItems.all[4],
            history: ["moved from 9 July to 29 August, said in the issue of 1 July 2025, line 51"],
            for: viewer)
        let screen = Screen(columns: columns, isTerminal: false, environment: [:])
        Golden("card-\(columns).txt").expect(
            card.lines(on: screen).joined(separator: "\n") + "\n")
    }

    @Test func listsIdentifiersAndTitles() throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let screen = Screen(columns: 110, isTerminal: false, environment: [:])
        let lines = ItemsTable(SampleItems.all, for: viewer).table.lines(on: screen)
        Golden("items-110.txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test func deadlinesAreNestedBelowTheirEvent() throws {
        let summit = SampleItems.all[4]
        var deadline = SampleItems.all[0]
        deadline.parent = summit.uid
        var orphan = SampleItems.all[1]
        orphan.parent = UID("not listed")
        let entries = EventGroups([deadline, orphan, summit]).entries
        #expect(
            entries.map(\.item.facts.title) == [
                orphan.facts.title, summit.facts.title, "Travel Support",
            ])
        #expect(entries.map(\.isNested) == [false, false, true])
    }

    @Test func aCycleOfEventsLosesNothing() {
        var first = SampleItems.all[0]
        var second = SampleItems.all[1]
        first.parent = second.uid
        second.parent = first.uid
        #expect(EventGroups([first, second]).entries.count == 2)
    }

    private static var item: Item {
        var item = SampleItems.all[0]
        item.sequence = 1
        item.doubts = ["the zone was assumed"]
        let issue = IssueReference(name: "august-2025.md", published: FixedDates.published)
        item.mentions = [
            MentionReference(
                Mention(
                    issue: issue, line: 40, facts: item.facts,
                    text: "Travel support closes on Friday, 29 August at 23:59 PT."))
        ]
        return item
    }
}
