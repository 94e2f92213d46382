internal import ArgumentParser
internal import CivilTime
internal import Items
internal import Store
internal import Terminal

/// `infracal items`.
struct ItemsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items",
        abstract: "List all items.",
        usage: "infracal items [<options>]",
        discussion: """
            Lists all items, past and upcoming, by date. infracal show takes the identifier in front, \
            or the beginning of it.

            EXAMPLE
              $ infracal items --category summit
              $ infracal items --format json
            """)

    @OptionGroup var selection: SelectionOptions

    @Option(help: "The output format.")
    var format: ListFormat = .table

    @OptionGroup var zone: ZoneOption

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let viewer = try zone.viewer()
        let store = try ItemReader(path: installation.storePath())
        let found = try store.items(
            selection.narrowed(ItemQuery(includesHistory: format.needsHistory)))
        let items = try selection.chosen(from: found, installation)
        try ItemIndex(.items, items, for: viewer, installation: installation)
            .write(as: format, orSay: "no item matches")
    }
}
