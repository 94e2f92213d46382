internal import ArgumentParser
internal import CivilTime
internal import Installation
internal import Items
internal import Store
internal import Terminal

/// `infracal extract`.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Find the dated items in issues.",
        discussion: """
            Reads Markdown or HTML files and writes one object for each dated item, with the line it \
            stands on, how sure the reading is, and why. It needs no store and no network.

            EXAMPLE
              $ infracal extract august-2025.md september-2025.md
              $ curl -s https://example.org/issue.html | infracal extract --published 2025-08-05 -
            """)

    @Argument(help: "The issues; - reads standard input.")
    var files: [String]

    @Option(help: "How to write the items.")
    var format: ExtractFormat = .json

    @Option(
        help: ArgumentHelp(
            "When an issue was published that does not say so itself.", valueName: "YYYY-MM-DD"))
    var published: Timestamp?

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let reader = IssueReader(profile: try installation.configuration().profile.load())
        var mentions: [Mention] = []
        var failures = Failures()
        for file in files.map(IssueFile.init) {
            failures.collect { () throws(Failure) in
                let content = try file.content(published: published)
                mentions += try reader.reading(of: content, at: file.place).mentions
            }
        }
        try write(mentions)
        try failures.end()
    }

    private func write(_ mentions: [Mention]) throws {
        switch format {
        case .json: try StandardOutput.write(json: mentions)
        case .table:
            let table = MentionsTable(mentions).table
            try StandardOutput.write(lines: table.lines(on: StandardOutput.screen))
        }
    }
}
