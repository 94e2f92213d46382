internal import ArgumentParser
internal import Items
internal import Store
internal import Terminal

/// `infracal show`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one item with its history.",
        usage: "infracal show <item> ... [<options>]",
        discussion: """
            Shows the details of an item, its history, and the lines it was read from. Takes a number \
            of the last list, words of the title, or the beginning of an identifier.

            EXAMPLE
              $ infracal show 3
              $ infracal show travel support
              $ infracal show 3f0c9a51
            """)

    @Argument(
        help: ArgumentHelp(
            "A number of the last list, words of the title, or an identifier.", valueName: "item"))
    var words: [String]

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup var zone: ZoneOption
    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let store = try ItemReader(path: installation.storePath())
        let viewer = try zone.viewer()
        let choice = ItemChoice(words.joined(separator: " "), list: LastList(of: store.path))
        let items = try choice.items(in: store)
        guard let item = items.first, items.count == 1 else {
            try ItemIndex(.search, items, for: viewer, installation: installation)
                .write(as: .table, orSay: "")
            throw Failure("\(choice.text): \(items.count) items match; show one by its identifier")
        }
        switch format {
        case .json: try StandardOutput.write(json: item)
        case .table:
            let card = ItemCard(
                item, parent: try item.parent.map { try store.item($0.text) },
                history: item.revisions.compactMap { $0.wording(of: item.facts.kind) }, for: viewer)
            try StandardOutput.write(lines: card.lines(on: StandardOutput.screen))
        }
    }
}
