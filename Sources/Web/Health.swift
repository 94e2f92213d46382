internal import CivilTime
internal import Foundation
internal import Store

/// Whether the server can do what it is there for.
struct Health: Hashable, Sendable, Encodable {
    /// `ok`, or what is wrong.
    let status: String
    /// When a refresh last began; nil before the first.
    let refreshTried: Timestamp?
    /// When a refresh last ended well; nil before the first.
    let refreshSucceeded: Timestamp?
    /// When the published files last changed.
    let published: Timestamp

    /// Looks at the store and at what is served.
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

    /// Whether all is well.
    var isGood: Bool { status == Self.good }

    /// The answer's body.
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
