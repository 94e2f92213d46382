internal import ArgumentParser
internal import CivilTime
internal import Reconciliation
internal import Store

/// `infracal changes`.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "List what issues changed.",
        usage: "infracal changes [--since <day>] [<options>]",
        discussion: """
            Lists what appeared, moved or was cancelled in issues published since a day, as a table, \
            or as Markdown for a mail or a chat. Without --since, the newest issue's changes.

            EXAMPLE
              $ infracal changes --since 2025-08-01 --format markdown
            """)

    @Option(
        help: ArgumentHelp("The first day of publication that counts.", valueName: "YYYY-MM-DD"))
    var since: CivilDate?

    @Option(help: "How to write the list.")
    var format: ReportFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let store = try ItemReader(path: installation.storePath())
        guard let newest = try store.newestIssue() else {
            throw Failure("\(store.path): holds no issue yet; infracal ingest reads some")
        }
        let day = since ?? newest.date
        // The first moment of the day is included.
        let before = Timestamp(milliseconds: Timestamp(day).milliseconds - 1)
        let report = ChangeReport(Changes(since: before, in: try store.items()), since: day)
        switch format {
        case .json: try StandardOutput.write(json: report)
        case .markdown: try StandardOutput.write(lines: report.markdown)
        case .table: try StandardOutput.write(lines: report.lines(on: StandardOutput.screen))
        }
    }
}
