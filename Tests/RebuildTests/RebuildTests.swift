import CivilTime
import CustomDump
import Feeds
import Foundation
import Items
import Reconciliation
import Store
import TestSupport
import Testing

/// What is published follows from the issues alone, whenever and in whatever order they arrived.
@Suite struct RebuildTests {
    /// Some issues, how many orders of them are tried, and how many lie between two splits.
    struct Extent: CustomTestStringConvertible {
        let corpus: CorpusReadings
        let orders: Int
        let step: Int

        var testDescription: String { "\(corpus)" }
    }

    /// The issues of the repository always, the corpora where they are.
    static let extents =
        [Extent(corpus: .repository, orders: 20, step: 1)] + (Corpus.isPresent ? corpora : [])

    /// Of the large corpus little, unless `REBUILD_ALL` asks for more (CONTRIBUTING.md).
    private static let corpora = [
        Extent(corpus: .openinfra, orders: 20, step: 1),
        Extent(corpus: .lwkd, orders: 20, step: 1),
        isWhole
            ? Extent(corpus: .twir, orders: 20, step: 1)
            : Extent(corpus: .twir, orders: 1, step: 150),
    ]

    private static let isWhole = ProcessInfo.processInfo.environment["REBUILD_ALL"] != nil

    @Test(arguments: extents) func anyOrderOfArrivalEndsInTheSameBytes(extent: Extent) throws {
        let readings = try extent.corpus.readings()
        let expected = try published(after: [readings], of: extent.corpus)
        for seed in 1...extent.orders {
            var random = SeededGenerator(seed: UInt64(seed))
            let files = try published(
                after: [readings.shuffled(using: &random)], of: extent.corpus)
            expectNoDifference(changes(from: expected, to: files), [], "order \(seed)")
        }
    }

    @Test(arguments: extents) func publishingInBetweenChangesNothing(extent: Extent) throws {
        let readings = try extent.corpus.readings()
        let expected = try published(after: [readings], of: extent.corpus)
        for count in stride(from: extent.step, to: readings.count, by: extent.step) {
            let files = try published(
                after: [Array(readings.prefix(count)), Array(readings.dropFirst(count))],
                of: extent.corpus)
            expectNoDifference(changes(from: expected, to: files), [], "split after \(count)")
        }
    }
}

extension RebuildTests {
    /// The files of a store that read issues in some portions and published after each, by path.
    private func published(
        after portions: [[IssueReading]], of corpus: CorpusReadings
    ) throws -> [String: [UInt8]] {
        let profile = try corpus.profile()
        let store = try ItemStore(inMemory: Reconciler(profile: profile))
        for portion in portions {
            for reading in portion { _ = try store.ingest(reading) }
            try store.keepPublished(store.reader.items().map(\.uid))
        }
        let publication = try Publication(
            items: try store.reader.items(), profile: profile, site: Site(address: nil),
            asOf: try #require(try store.reader.newestIssue()))
        let files = try publication.files(after: [])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    }

    /// The paths whose bytes differ.
    private func changes(
        from old: [String: [UInt8]], to new: [String: [UInt8]]
    ) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }
}
