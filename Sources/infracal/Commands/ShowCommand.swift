internal import ArgumentParser
internal import Items
internal import Store
internal import Terminal

/// `infracal show`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one item with its history.",
        discussion: """
            Shows what is known of an item, what became of it, and the lines it was read from.

            EXAMPLE
              $ infracal show 3f0c9a51
            """)

    @Argument(help: ArgumentHelp("An item's identifier, or the beginning of it.", valueName: "id"))
    var id: String

    @Option(help: "How to write it.")
    var format: PageFormat = .table

    @Option(
        help: ArgumentHelp(
            "The zone to show times in, in place of the system's.", valueName: "zone")
    )
    var timezone: String?

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func validate() throws { try ReaderOptions.validate(timezone: timezone) }

    func run() throws {
        let store = try ItemReader(path: installation.storePath())
        let item = try store.item(id)
        switch format {
        case .json: try StandardOutput.write(json: item)
        case .table:
            let card = ItemCard(
                item, parent: try item.parent.map { try store.item($0.text) },
                history: item.revisions.compactMap { $0.wording(of: item.facts.kind) },
                for: try ReaderOptions.reader(timezone: timezone))
            try StandardOutput.write(lines: card.lines(on: StandardOutput.screen))
        }
    }
}
