internal import ArgumentParser
internal import Foundation
internal import Installation

/// `infracal refresh`.
struct RefreshCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Read the sources and publish the feeds, as a cron job does.",
        usage: "infracal refresh [--dry-run] [--accept] [--verbose] [<options>]",
        discussion: """
            Fetches and reads new issues, and writes the feeds that change. There is output only if \
            something changed or failed, so that cron sends mail only then. Only one refresh runs at \
            a time. If too many upcoming items would be dropped or moved, nothing is published \
            without --accept.

            The exit status is 0 for success, 1 for a failure, and 75 if another refresh is running.

            EXAMPLE
              $ infracal refresh --dry-run
              0 6 * * 1  cd /srv/calendars && infracal refresh
            """)

    @Flag(help: "Show what would change, without changing anything.")
    var dryRun = false

    @Flag(help: "Publish even if many items would be dropped or moved.")
    var accept = false

    @Flag(help: "Report even if nothing changed, and name every file.")
    var verbose = false

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() async throws {
        let context = try CommandContext(installation)
        let report =
            dryRun
            ? try await rehearsal(of: context)
            : try await Refresh(context, now: Clock.now).run(accepting: accept)
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
    private func rehearsal(of context: CommandContext) async throws -> RefreshReport {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "infracal-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = try context.copyingStore(to: folder.appending(path: "store.sqlite").path)
        return try await Refresh(copy, now: Clock.now).rehearse()
    }
}
