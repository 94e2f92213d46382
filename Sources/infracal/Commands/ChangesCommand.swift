internal import ArgumentParser
internal import CivilTime
internal import Reconciliation
internal import Store

/// `infracal changes`.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "List recent changes.",
        usage: "infracal changes [--since <day>] [<options>]",
        discussion: """
            Lists the items that issues published since a day announced, moved or cancelled, as a \
            table, or as Markdown for a mail or a chat. Without --since, lists the changes of the \
            newest issue.

            EXAMPLE
              $ infracal changes --since 2025-08-01 --format markdown
            """)

    @Option(
        help: ArgumentHelp("The first day of publication.", valueName: "YYYY-MM-DD"))
    var since: CivilDate?

    @Option(help: "The output format.")
    var format: ReportFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let store = try ItemReader(path: installation.storePath())
        guard let newest = try store.newestIssue() else {
            throw Failure("\(store.path): contains no issues yet; run infracal ingest")
        }
        let day = since ?? newest.date
        // `Changes` excludes the instant that it is given, so a millisecond earlier includes
        // midnight.
        let before = Timestamp(milliseconds: Timestamp(day).milliseconds - 1)
        let report = ChangeReport(Changes(since: before, in: try store.items()), since: day)
        switch format {
        case .json: try StandardOutput.write(json: report)
        case .markdown: try StandardOutput.write(lines: report.markdown)
        case .table: try StandardOutput.write(lines: report.lines(on: StandardOutput.screen))
        }
    }
}
