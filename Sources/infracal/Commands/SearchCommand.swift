internal import ArgumentParser
internal import Store
internal import Terminal

/// `infracal search`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find items by their words.",
        discussion: """
            Looks for items that have every word, or a word that begins so, in title, place, projects \
            or text. The best match comes first.

            EXAMPLE
              $ infracal search travel support
            """)

    @Argument(help: "What to look for.")
    var words: [String]

    @Option(help: "How to write the list.")
    var format: ListFormat = .table

    @Option(
        help: ArgumentHelp(
            "The zone to show times in, in place of the system's.", valueName: "zone")
    )
    var timezone: String?

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func validate() throws { try ReaderOptions.validate(timezone: timezone) }

    func run() throws {
        let reader = try ReaderOptions.reader(timezone: timezone)
        let store = try ItemReader(path: installation.storePath())
        let items = try store.search(words.joined(separator: " "))
        try ItemIndex(.search, items, for: reader, installation: installation)
            .write(as: format, orSay: "no item has these words")
    }
}
