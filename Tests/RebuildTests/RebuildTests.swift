import CivilTime
import CustomDump
import Feeds
import Foundation
import Items
import Reconciliation
import Store
import TestSupport
import Testing

/// The published files depend only on the issues, not on when and in which order they arrived.
@Suite struct RebuildTests {
    /// Some issues, with the number of orders to try, and the number of issues between two splits.
    struct Extent: CustomTestStringConvertible {
        let corpus: CorpusReadings
        let orders: Int
        let step: Int

        var testDescription: String { "\(corpus)" }
    }

    /// The issues in the repository, and the corpora if they are present.
    static let extents =
        [Extent(corpus: .repository, orders: 20, step: 1)] + (Corpus.isPresent ? corpora : [])

    /// Only a part of the large corpus, unless `REBUILD_ALL` is set (CONTRIBUTING.md).
    private static let corpora = [
        Extent(corpus: .openinfra, orders: 20, step: 1),
        Extent(corpus: .lwkd, orders: 20, step: 1),
        isWhole
            ? Extent(corpus: .twir, orders: 20, step: 1)
            : Extent(corpus: .twir, orders: 1, step: 150),
    ]

    private static let isWhole = ProcessInfo.processInfo.environment["REBUILD_ALL"] != nil

    @Test(arguments: extents) func anyOrderOfArrivalGivesTheSameBytes(extent: Extent) throws {
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
    /// The files by path, from a store that reads the issues in portions and publishes after each.
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
        return try Dictionary(uniqueKeysWithValues: files.map { ($0.path, try $0.bytes()) })
    }

    /// The paths of the files that differ.
    private func changes(
        from old: [String: [UInt8]], to new: [String: [UInt8]]
    ) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }
}
