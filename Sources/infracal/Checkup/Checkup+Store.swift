internal import CivilTime
internal import Foundation
internal import Installation
internal import Intake
internal import Store

extension Checkup {
    /// Checks that the store is sound and can be written, and that the last refresh went well.
    func store(of context: CommandContext) -> [Diagnosis] {
        let path = context.configuration.store
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                .warning(
                    "store", "\(path): does not exist yet",
                    remedy: "run infracal refresh to create it")
            ] + permissions(path, "store")
        }
        do throws(StoreError) {
            let store = try ItemReader(path: path)
            return try problems(of: store)
                + [try content(of: store, path), try clock(after: store)]
                + permissions(path, "store") + lock(context.lockPath)
                + (try refreshes(of: store, context))
        } catch {
            return [.problem("store", error.finding, remedy: error.remedy ?? "")]
        }
    }

    private func problems(of store: ItemReader) throws(StoreError) -> [Diagnosis] {
        try store.check().map { .problem("store", $0.message, remedy: $0.remedy) }
    }

    private func content(of store: ItemReader, _ path: String) throws(StoreError) -> Diagnosis {
        let items = try store.items(ItemQuery(includesHistory: false)).count
        return .good("store", "\(path): \(try store.issues().count) issues, \(items) items")
    }

    /// Checks that the clock is not earlier than the newest issue or the last refresh.
    private func clock(after store: ItemReader) throws(StoreError) -> Diagnosis {
        if let issue = try store.newestIssue(), issue.adding(minutes: -Self.minutesPerDay) > now {
            return .problem(
                "clock", "it says \(now), but an issue was published on \(issue)",
                remedy: "set the clock, or correct the issue's date")
        }
        if let tried = try store.refreshRecord().tried, tried > now {
            return .problem(
                "clock", "it says \(now), but the last refresh began on \(tried)",
                remedy: "set the clock")
        }
        return .good("clock", now.description)
    }

    /// Reports a refresh that is running, as a problem if it has held the lock for too long.
    ///
    /// A crash releases the lock, so if it is held for long, a refresh hangs.
    private func lock(_ path: String) -> [Diagnosis] {
        guard let holder = RefreshLock.holder(of: path) else { return [] }
        let process = holder.process.map { "process \($0)" } ?? "a process"
        let finding = "\(process) has been refreshing since \(holder.since)"
        guard holder.since.adding(minutes: Self.longestRefresh) < now else {
            return [.warning("lock", finding, remedy: "wait until it is done")]
        }
        return [.problem("lock", finding, remedy: "stop it if it hangs; its lock is released then")]
    }

    private func refreshes(
        of store: ItemReader, _ context: CommandContext
    ) throws(StoreError) -> [Diagnosis] {
        let record = try store.refreshRecord()
        guard let succeeded = record.succeeded else {
            return [
                .warning("refresh", "none has succeeded yet", remedy: "run infracal refresh")
            ]
        }
        let hours = (now.milliseconds - succeeded.milliseconds) / Self.millisecondsPerHour
        guard hours <= context.configuration.freshHours else {
            return [
                .problem(
                    "refresh", "the last one that succeeded was on \(succeeded)",
                    remedy: "see the output of infracal refresh, such as in the mails of cron")
            ]
        }
        return [.good("refresh", "last succeeded on \(succeeded)")]
    }

    private static let minutesPerDay = 1440
    /// The longest that a refresh should take, in minutes, as in the systemd unit.
    private static let longestRefresh = 60
    private static let millisecondsPerHour = 3_600_000
}
