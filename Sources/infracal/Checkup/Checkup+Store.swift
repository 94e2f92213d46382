internal import CivilTime
internal import Foundation
internal import Installation
internal import Intake
internal import Store

extension Checkup {
    /// Whether the store is sound and can be written, and how the last refresh went.
    func store(of workplace: Workplace) -> [Diagnosis] {
        let path = workplace.configuration.store
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                .warning(
                    "store", "\(path): not there yet", remedy: "infracal refresh makes it")
            ]
        }
        do throws(StoreError) {
            let store = try ItemReader(path: path)
            return try problems(of: store)
                + [try content(of: store, path), clock(after: try store.newestIssue())]
                + permissions(path, "store") + lock(path)
                + (try refreshes(of: store, workplace))
        } catch {
            return [.problem("store", error.description, remedy: "see above")]
        }
    }

    private func problems(of store: ItemReader) throws(StoreError) -> [Diagnosis] {
        try store.check().map { .problem("store", $0.message, remedy: $0.remedy) }
    }

    private func content(of store: ItemReader, _ path: String) throws(StoreError) -> Diagnosis {
        let items = try store.items(ItemQuery(includesHistory: false)).count
        return .good("store", "\(path): \(try store.issues().count) issues, \(items) items")
    }

    /// Whether the clock can be right.
    private func clock(after newestIssue: Timestamp?) -> Diagnosis {
        guard let newestIssue, newestIssue.adding(minutes: -Self.minutesPerDay) > now else {
            return .good("clock", now.description)
        }
        return .problem(
            "clock", "it says \(now), but an issue was published on \(newestIssue)",
            remedy: "set the clock, or correct the issue's date")
    }

    private func lock(_ path: String) -> [Diagnosis] {
        do throws(IntakeError) {
            _ = try RefreshLock(path: path + ".lock")
            return []
        } catch {
            return [.warning("lock", error.description, remedy: "wait until it is done")]
        }
    }

    private func refreshes(
        of store: ItemReader, _ workplace: Workplace
    ) throws(StoreError) -> [Diagnosis] {
        let record = try store.refreshRecord()
        guard let succeeded = record.succeeded else {
            return [
                .warning("refresh", "none has succeeded yet", remedy: "run infracal refresh")
            ]
        }
        let hours = (now.milliseconds - succeeded.milliseconds) / Self.millisecondsPerHour
        guard hours <= workplace.configuration.refreshHours * Self.missedRefreshes else {
            return [
                .problem(
                    "refresh", "the last one that succeeded was on \(succeeded)",
                    remedy: "look at what cron says of infracal refresh")
            ]
        }
        return [.good("refresh", "last succeeded on \(succeeded)")]
    }

    private static let minutesPerDay = 1440
    private static let millisecondsPerHour = 3_600_000
    /// After how many periods without a refresh something must be wrong.
    private static let missedRefreshes = 2
}
