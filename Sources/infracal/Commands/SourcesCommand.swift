internal import ArgumentParser
internal import Foundation
internal import Installation
internal import Intake
internal import Profiles
internal import Store
internal import Terminal

/// `infracal sources`.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List the sources of issues.",
        usage: "infracal sources [<options>]",
        discussion: """
            Lists the sources in the configuration, or otherwise in the profile, with the number of \
            known issues of each.

            EXAMPLE
              $ infracal sources
            """)

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let context = try CommandContext(installation)
        let rows = try SourceRow.all(of: context)
        switch format {
        case .json: try StandardOutput.write(json: rows)
        case .table:
            let table = Table(
                columns: [
                    Column("SOURCE", minimum: 24, importance: 2),
                    Column("ISSUES", importance: 1, isFlushRight: true),
                ],
                rows: rows.map {
                    [Cell($0.source), Cell($0.issues.map(String.init) ?? "not read")]
                })
            try StandardOutput.write(lines: table.lines(on: StandardOutput.screen))
        }
    }
}
