internal import ArgumentParser
internal import Foundation
internal import Installation

/// `infracal refresh`.
struct RefreshCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Read the sources and publish the feeds: the cron line.",
        usage: "infracal refresh [--dry-run] [--accept] [--verbose] [<options>]",
        discussion: """
            Fetches what is new, reads it, and writes the feeds that change. Says something only when \
            something changed or failed, so that cron mails only then. One refresh runs at a time. A \
            run that would drop or move too much of what is ahead publishes nothing until --accept.

            Ends with 0 when all is well, 1 when something failed, 75 when another refresh is running.

            EXAMPLE
              $ infracal refresh --dry-run
              0 6 * * 1  cd /srv/calendars && infracal refresh
            """)

    @Flag(help: "Show what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Publish however much would vanish or move.")
    var accept = false

    @Flag(help: "Say what was done even when nothing changed, and name every file.")
    var verbose = false

    @Option(help: "How to write what changed.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() async throws {
        let workplace = try Workplace(installation)
        let report =
            dryRun
            ? try await rehearsal(of: workplace)
            : try await Refresh(workplace, now: Clock.now).run(accepting: accept)
        switch format {
        case .json: try StandardOutput.write(json: RefreshDocument(report))
        case .table:
            let lines = RefreshLines(report, isVerbose: verbose || dryRun)
            try StandardOutput.write(lines: lines.lines)
        }
        if let objection = report.objection { throw Failure(objection) }
        try report.ingested.failures.end()
    }

    /// The report of a refresh on a copy of the store.
    private func rehearsal(of workplace: Workplace) async throws -> RefreshReport {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "infracal-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = try workplace.copyingStore(to: folder.appending(path: "store.sqlite").path)
        return try await Refresh(copy, now: Clock.now).rehearse()
    }
}
