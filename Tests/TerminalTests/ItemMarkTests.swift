import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct ItemMarkTests {
    @Test(arguments: [
        (Kind.deadline, "!"), (.window, "!"), (.opening, "+"), (.event, ""),
    ])
    func theKindHasAMark(kind: Kind, marks: String) {
        var item = SampleItems.all[2]
        item.facts.kind = kind
        #expect(String(ItemMark.marks(of: item).map(\.rawValue)) == marks)
    }

    @Test func onlyAMovedDateHasAMark() {
        var item = SampleItems.all[2]
        item.revisions = [Self.revision("place")]
        #expect(ItemMark.marks(of: item) == [])
        item.revisions = [Self.revision("start")]
        #expect(ItemMark.marks(of: item) == [.moved])
    }

    @Test func severalMarksAreCombined() {
        var item = SampleItems.all[0]
        item.facts.recurrence = Recurrence(.weekly)
        item.status = .cancelled
        #expect(ItemMark.marks(of: item) == [.deadline, .repeats, .cancelled])
    }

    private static func revision(_ field: String) -> Revision {
        Revision(
            sequence: 1, issue: "july.md", line: 3, published: FixedDates.published, reason: nil,
            changed: [field: Revision.Change(from: "a", to: "b")])
    }
}
