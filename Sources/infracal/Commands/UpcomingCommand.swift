internal import ArgumentParser
internal import CivilTime
internal import Items
internal import Store
internal import Terminal

/// `infracal upcoming`.
struct UpcomingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upcoming",
        abstract: "Show what is next.",
        discussion: """
            Lists what has not passed yet, the earliest first, with the time left. Times are shown in \
            your zone; where the text states them in another one, that stands beside them.

            EXAMPLE
              $ infracal upcoming --days 30 --kind deadline
              $ infracal upcoming --region europe --timezone Europe/Berlin
              $ infracal upcoming --from 2025-08-05 --format markdown
            """)

    @OptionGroup var selection: SelectionOptions

    @Option(help: ArgumentHelp("Only what begins within so many days.", valueName: "number"))
    var days: Int?

    @Flag(help: "Put what belongs to an event beneath it.")
    var byEvent = false

    @Option(help: "How to write the list.")
    var format: ListFormat = .table

    @OptionGroup var readerOptions: ReaderOptions
    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func validate() throws {
        guard let days, days < 0 else { return }
        throw ValidationError("--days takes 0 or more.")
    }

    func run() throws {
        let reader = try readerOptions.reader()
        let last = days.map { reader.today.adding(days: $0) }
        let found = try found(for: reader, through: last).flatMap(selection.entries(of:))
        let items = UpcomingItems(found, for: reader, through: last).items
        try ItemListing(
            .upcoming, items, for: reader, isByEvent: byEvent, installation: installation
        )
        .write(as: format, orSay: "nothing that is known lies ahead; infracal items lists all")
    }

    private func found(for reader: Reader, through last: CivilDate?) throws -> [Item] {
        // Zones reach a day to either side, and the store knows the first day only of what repeats;
        // what that lets in is sorted out afterwards.
        let query = ItemQuery(
            from: reader.today.adding(days: -1),
            through: last?.adding(days: 1),
            includesHistory: format.needsHistory)
        let items = try ItemReader(path: installation.storePath()).items(
            selection.narrowedByEntries(query))
        return try selection.chosen(from: items, installation)
    }
}
