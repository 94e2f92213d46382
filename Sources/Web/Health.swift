internal import CivilTime
internal import Foundation
internal import Store

/// The health of the server, as `/healthz` reports it.
struct Health: Hashable, Sendable, Encodable {
    /// `ok`, or a description of the problem.
    let status: String
    /// When a refresh last began; nil before the first.
    let refreshTried: Timestamp?
    /// When a refresh last succeeded; nil before the first success.
    let refreshSucceeded: Timestamp?
    /// When the published files last changed.
    let published: Timestamp

    /// Checks the store and the current snapshot.
    init(settings: WebSettings, snapshot: Snapshot, now: Timestamp) {
        published = snapshot.modified
        do throws(StoreError) {
            let record = try ItemReader(path: settings.store).refreshRecord()
            refreshTried = record.tried
            refreshSucceeded = record.succeeded
            status = Self.status(
                succeeded: record.succeeded, now: now, freshHours: settings.freshHours)
        } catch {
            refreshTried = nil
            refreshSucceeded = nil
            status = "the store cannot be read"
        }
    }

    /// True if there is no problem.
    var isGood: Bool { status == Self.good }

    /// The body of the response.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let data = (try? encoder.encode(self)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private static let good = "ok"

    private static func status(succeeded: Timestamp?, now: Timestamp, freshHours: Int) -> String {
        guard let succeeded else { return good }
        let isFresh = now <= succeeded.adding(minutes: freshHours * 60)
        return isFresh
            ? good : "the last refresh that ended well is more than \(freshHours) hours ago"
    }
}
