import CivilTime
import Items
import Testing

@Suite struct RevisionWordingTests {
    private static func words(
        _ changed: [String: (String?, String?)], issue: String? = "july.md", reason: String? = nil,
        kind: Kind = .event
    ) -> String? {
        let published = Timestamp(CivilDate(daysSinceEpoch: 20270))
        let changes = changed.mapValues { Revision.Change(from: $0.0, to: $0.1) }
        return Revision(
            sequence: 1, issue: issue, line: issue == nil ? 0 : 51, published: published,
            reason: reason, changed: changes
        ).wording(of: kind)
    }

    @Test func aMoveNamesBothDaysAndItsSource() {
        #expect(
            Self.words(["start": ("2025-07-09", "2025-07-30")])
                == "Moved from 9 July 2025 to 30 July 2025 (issue of 1 July 2025, line 51)")
    }

    private static let rhythms: [(old: String?, new: String?, words: String)] = [
        (
            "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
            "Repeats every 2 weeks on Tuesday, no longer every week on Tuesday"
        ),
        (nil, "FREQ=WEEKLY", "Repeats every week"), ("FREQ=WEEKLY", nil, "Repeats no longer"),
    ]

    @Test(arguments: rhythms)
    func aNewRuleIsReported(old: String?, new: String?, words: String) {
        #expect(
            Self.words(["rrule": (old, new)]) == words + " (issue of 1 July 2025, line 51)")
    }

    @Test func aMonthThatBecameADayIsReported() {
        #expect(
            Self.words([
                "start": ("2025-11-01", "2025-11-13"), "precision": ("month", "day"),
                "end": ("2025-11-30", nil),
            ])
                == "Date confirmed: 13 November 2025, after only November 2025 was known "
                + "(issue of 1 July 2025, line 51)")
    }

    @Test func aCorrectionGivesItsReason() {
        #expect(
            Self.words(["status": ("confirmed", "cancelled")], issue: nil, reason: "venue lost")
                == "Cancelled (correction: venue lost)")
    }

    @Test func severalChangesAreOneSentence() {
        #expect(
            Self.words(["time": (nil, "10:00"), "place": ("Paris", "Lyon")])
                == "Time set to 10:00; place changed from Paris to Lyon "
                + "(issue of 1 July 2025, line 51)")
    }

    @Test(arguments: [
        ["url": (nil as String?, "https://harbor.example/" as String?)],
        ["title": ("Harbor Summit Europe", "Harbor Summit Europe 2025")],
        ["title": ("Register for the Harbor Summit", "Harbor Summit: register")],
    ])
    func insignificantChangesHaveNoWording(changed: [String: (String?, String?)]) {
        #expect(Self.words(changed) == nil)
    }

    /// A kind, a change, and the expected wording.
    @Test(arguments: [
        (
            Kind.deadline, ["start": ("2025-07-09" as String?, "2025-07-30" as String?)],
            "Extended from 9 July 2025 to 30 July 2025"
        ),
        (
            .deadline, ["start": ("2025-07-30", "2025-07-09")],
            "Moved from 30 July 2025 to 9 July 2025"
        ),
        (
            .window, ["end": ("2025-07-09", "2025-07-30")],
            "Extended from 9 July 2025 to 30 July 2025"
        ),
        (.event, ["status": ("tentative", "confirmed")], "Date confirmed"),
        (.event, ["status": ("cancelled", "confirmed")], "Takes place after all"),
        (
            .event, ["title": ("Winter party", "Harbor gala")],
            "Renamed from “Winter party” to “Harbor gala”"
        ),
        (.event, ["exceptions": (nil, "20251217")], "Cancelled on 17 December 2025"),
        (
            .event, ["exceptions": (nil, "20251217>20251218")],
            "Moved from 17 December 2025 to 18 December 2025 this time only"
        ),
        (
            .event, ["exceptions": ("20251217", nil)], "Takes place on 17 December 2025 again"
        ),
    ])
    func theWordingIsNatural(kind: Kind, changed: [String: (String?, String?)], words: String) {
        #expect(
            Self.words(changed, kind: kind) == words + " (issue of 1 July 2025, line 51)")
    }
}
