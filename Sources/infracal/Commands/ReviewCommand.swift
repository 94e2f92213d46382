internal import ArgumentParser
internal import CivilTime
internal import Items
internal import Reconciliation
internal import Store
internal import Terminal

/// `infracal review`.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List what is unsure, with the corrections to paste.",
        usage: "infracal review [<options>]",
        discussion: """
            Lists items ahead that somebody should look at: a weekday that is not the date's, a zone \
            that was guessed, two issues that disagree, something that is no longer named. Beneath \
            each stands what to paste into the file of corrections where it is wrong. Then the \
            paragraphs that were not read, since they are longer than any that people write, and the \
            dates that lie ahead of the newest issue and became no items, with the reason.

            EXAMPLE
              $ infracal review
              $ infracal review --format json
            """)

    @Option(help: "How to write the list.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let store = try ItemReader(path: installation.storePath())
        let issues = try store.issues().map(\.issue.published)
        let review = Review(of: try store.items(), issues: issues)
        let passedOver = try issues.max().map { try store.passedOver(since: $0.date) } ?? []
        let entries =
            review.findings.map(ReviewEntry.doubt) + (try store.unread()).map(ReviewEntry.unread)
            + passedOver.map(ReviewEntry.passedOver)
        switch format {
        case .json: try StandardOutput.write(json: entries)
        case .table:
            let screen = StandardOutput.screen
            let lines = entries.flatMap { $0.lines(on: screen) }
            try StandardOutput.write(lines: lines.isEmpty ? ["nothing is in doubt"] : lines)
        }
    }
}
