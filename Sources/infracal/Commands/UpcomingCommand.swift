internal import ArgumentParser
internal import CivilTime
internal import Items
internal import Store
internal import Terminal

/// `infracal upcoming`.
struct UpcomingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upcoming",
        abstract: "Show upcoming items.",
        usage: "infracal upcoming [<options>]",
        discussion: """
            Lists the items that are not over, the earliest first, with the time left. Times are \
            shown in your zone; if the text states them in another one, that follows after =. \
            infracal show takes the number in front.

            Fields of --template: \(LineTemplate.fieldNames).

            EXAMPLE
              $ infracal upcoming --days 30 --kind deadline
              $ infracal upcoming --to '2 months' --region europe --timezone berlin
              $ infracal upcoming --from 2025-08-05 --format markdown
              $ infracal upcoming --template '{start} {title} {url}'
            """)

    @OptionGroup var selection: SelectionOptions

    @Option(help: ArgumentHelp("Only items that begin within this many days.", valueName: "number"))
    var days: Int?

    @Flag(help: "List deadlines below the event they belong to.")
    var byEvent = false

    @Option(help: "The output format.")
    var format: ListFormat = .table

    @Option(
        help: ArgumentHelp(
            "A template for the line of each item, instead of a format.", valueName: "text"),
        transform: LineTemplate.init(argument:))
    var template: LineTemplate?

    @OptionGroup var viewerOptions: ViewerOptions
    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func validate() throws {
        guard let days, days < 0 else { return }
        throw ValidationError("--days takes 0 or more.")
    }

    func run() throws {
        let viewer = try viewerOptions.viewer()
        let last = lastDay(for: viewer)
        let found = try found(for: viewer, through: last).flatMap(selection.entries(of:))
        let items = UpcomingItems(found, for: viewer, through: last).items
        if let template {
            return try StandardOutput.write(lines: template.lines(of: items, for: viewer))
        }
        try ItemListing(
            .upcoming, items, for: viewer, isByEvent: byEvent, installation: installation
        )
        .write(as: format, orSay: "no upcoming items; infracal items lists all")
    }

    /// The earlier of the days that `--days` and `--to` give.
    private func lastDay(for viewer: Viewer) -> CivilDate? {
        let limits = [
            days.map { viewer.today.adding(days: $0) }, viewerOptions.lastDay(for: viewer),
        ]
        return limits.compactMap(\.self).min()
    }

    private func found(for viewer: Viewer, through last: CivilDate?) throws -> [Item] {
        // In the viewer's zone, an item may be one day earlier or later, and the store knows only
        // the first day of a repeating item; `UpcomingItems` drops those outside the period.
        let query = ItemQuery(
            from: viewer.today.adding(days: -1),
            through: last?.adding(days: 1),
            includesHistory: format.needsHistory)
        let store = try ItemReader(path: installation.storePath())
        let items = try selection.chosen(
            from: store.items(selection.narrowedByEntries(query)), installation)
        // Only items with a revision need their history, which shows if their date was moved.
        return format == .table
            ? try items.map { $0.sequence > 0 ? try store.item($0.uid.text) : $0 } : items
    }
}
