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
        abstract: "List doubtful items, with corrections to paste.",
        usage: "infracal review [<options>]",
        discussion: """
            Lists upcoming items that somebody should check: a weekday that does not match its date, \
            a zone that was guessed, two issues that disagree, an item that is no longer mentioned. \
            Below each is the text to paste into the file of corrections if it is wrong. Then come \
            paragraphs that were too long to be read, and future dates that did not become items, \
            with the reason.

            EXAMPLE
              $ infracal review
              $ infracal review --format json
            """)

    @Option(help: "The output format.")
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
            try StandardOutput.write(lines: lines.isEmpty ? ["nothing is doubtful"] : lines)
        }
    }
}
