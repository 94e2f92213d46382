import CivilTime
import CustomDump
import Items
import Profiles
import Reconciliation
import Store
import TestSupport
import Testing

@Suite struct OrderTests {
    @Test func aStoreFilledInOrderHasTheItemsOfAllMentions() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings(OrderTests.mentions))
        #expect(
            try store.reader.items() == Reconciler(profile: .none).items(from: OrderTests.mentions))
    }

    @Test(arguments: 1...20)
    func anyOrderOfArrivalGivesTheSameItems(seed: Int) throws {
        let expected = Reconciler(profile: .none).items(from: OrderTests.mentions)
        let store = try SampleIssues.store()
        var random = SeededGenerator(seed: UInt64(seed))
        for reading in SampleIssues.readings(OrderTests.mentions).shuffled(using: &random) {
            _ = try store.ingest(reading)
        }
        expectNoDifference(try store.reader.items(), expected)
    }

    @Test(arguments: 1...10)
    func aRemovedIssueLeavesNoTrace(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let readings = SampleIssues.readings(OrderTests.mentions).shuffled(using: &random)
        let store = try SampleIssues.store()
        _ = try store.ingest(readings)
        for reading in readings.prefix(readings.count / 2) {
            _ = try store.remove(issue: reading.issue.name)
        }
        let left = readings.dropFirst(readings.count / 2).flatMap(\.mentions)
        expectNoDifference(try store.reader.items(), Reconciler(profile: .none).items(from: left))
    }

    /// Moves, new editions, repetitions, months that become days, a cancellation, and similar items
    /// that must be distinguished.
    static let mentions: [Mention] = [
        SampleIssues.mention(
            "2025-04-01", "Summit prices rise", on: "2025-07-29", kind: .deadline,
            category: .registration, url: "https://tickets.example/x", event: "Summit"),
        SampleIssues.mention(
            "2025-05-01", "Summit prices rise", on: "2025-07-02", kind: .deadline,
            category: .registration, url: "https://tickets.example/x", event: "Summit"),
        SampleIssues.mention(
            "2025-08-01", "Summit prices double", on: "2025-09-09", kind: .deadline,
            category: .registration, url: "https://tickets.example/x", event: "Summit"),
        SampleIssues.mention(
            "2025-04-01", line: 12, "Summit", on: "2025-10-17", end: "2025-10-19",
            category: .summit, place: "Paris, France"),
        SampleIssues.mention(
            "2025-08-01", line: 12, "Summit", on: "2025-10-17", end: "2025-10-19",
            category: .summit, place: "Paris, France"),
        SampleIssues.mention(
            "2025-08-01", line: 20, "Birthday party in Austin", on: "2025-10", place: "Austin, TX"),
        SampleIssues.mention(
            "2025-08-20", line: 20, "Birthday party in Austin", on: "2025-10-03",
            place: "Austin, TX", url: "https://meet.example/austin/1"),
        SampleIssues.mention(
            "2025-08-01", line: 21, "Birthday party in Montreal", on: "2025-09",
            place: "Montreal, CA"),
        SampleIssues.mention(
            "2025-09-20", line: 21, "Birthday party in Montreal", on: "2025-11-13",
            place: "Montreal, CA"),
        SampleIssues.mention(
            "2025-09-20", line: 30, "Hack and learn", on: "2025-10-02", place: "Berlin, DE",
            url: "https://meet.example/berlin"),
        SampleIssues.mention(
            "2025-09-20", line: 31, "Hack and learn", on: "2025-10-16", place: "Berlin, DE",
            url: "https://meet.example/berlin"),
        SampleIssues.mention(
            "2025-10-10", line: 31, "Hack and learn", on: "2025-10-16", place: "Berlin, DE",
            url: "https://meet.example/berlin"),
        SampleIssues.mention(
            "2025-10-10", line: 32, "Hack and learn", on: "2025-10-30", place: "Berlin, DE",
            url: "https://meet.example/berlin"),
        SampleIssues.mention(
            "2025-09-20", line: 40, "Evening of talks", on: "2025-10-28", place: "Oslo, NO",
            url: "https://meet.example/oslo/7"),
        SampleIssues.mention(
            "2025-10-10", line: 40, "Evening of talks", on: "2025-10-28", place: "Oslo, NO",
            url: "https://meet.example/oslo/7", status: .cancelled),
    ]
}
