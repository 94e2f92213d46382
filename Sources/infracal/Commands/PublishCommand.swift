internal import ArgumentParser
internal import Feeds
internal import Installation
internal import Intake
internal import Items
internal import Store

/// `infracal publish`.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the feeds that changed.",
        usage: "infracal publish [--output <folder>] [--check] [<options>]",
        discussion: """
            Writes calendars, pages and lists from the store into a folder that any web server can \
            serve. Files that would not change are not touched.

            EXAMPLE
              $ infracal publish --output public
              $ infracal publish --check
            """)

    @Option(
        help: ArgumentHelp(
            "The folder to write to instead of the configured one.", valueName: "folder"))
    var output: String?

    @Flag(help: "Write nothing, and fail if anything would change.")
    var check = false

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let context = try CommandContext(installation)
        let folder = output ?? context.configuration.feeds
        if check { return try compare(context, folder) }
        let store = try context.store()
        let lock = try RefreshLock(path: context.lockPath)
        let changes = try context.publishing(from: store.reader, to: folder).publish()
        try store.keepPublished(store.reader.items(ItemQuery(includesHistory: false)).map(\.uid))
        _ = consume lock
        try StandardOutput.write(lines: changes.map(\.description))
    }

    private func compare(_ context: CommandContext, _ folder: String) throws {
        let store = try ItemReader(path: context.configuration.store)
        let changes = try context.publishing(from: store, to: folder).check()
        try StandardOutput.write(lines: changes.map(\.description))
        guard changes.isEmpty else {
            throw Failure(
                "\(folder): \(changes.count) files differ from the store; "
                    + "infracal publish writes them"
            )
        }
    }
}
