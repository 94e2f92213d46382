internal import ArgumentParser
internal import Store
internal import Terminal

/// `infracal search`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find items by their words.",
        usage: "infracal search <words> ... [<options>]",
        discussion: """
            Finds items with all of the words, or words that begin with them, in title, place, \
            projects or text. The best match comes first.

            EXAMPLE
              $ infracal search travel support
            """)

    @Argument(help: "The words to search for.")
    var words: [String]

    @Option(help: "The output format.")
    var format: ListFormat = .table

    @OptionGroup var zone: ZoneOption

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let viewer = try zone.viewer()
        let store = try ItemReader(path: installation.storePath())
        let items = try store.search(words.joined(separator: " "))
        try ItemIndex(.search, items, for: viewer, installation: installation)
            .write(as: format, orSay: "no item contains these words")
    }
}
