internal import ArgumentParser
internal import CivilTime
internal import Items
internal import Store
internal import Terminal

/// `infracal calendar`.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Show a month or a week as a calendar.",
        usage: "infracal calendar [<day> ...] [--week] [<options>]",
        discussion: """
            Shows the days of this month, or of another one, as a grid with a list of items below. \
            infracal show takes the numbers of the list.

            EXAMPLE
              $ infracal calendar
              $ infracal calendar march
              $ infracal calendar --week '2 weeks'
              $ infracal calendar 2025-08 --region europe
            """)

    @Argument(
        help: "A day of the month or week: a date, 2025-08, today, friday, '2 weeks', march.")
    var day: [String] = []

    @Flag(help: "Show a week, from Monday.")
    var week = false

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var zone: ZoneOption
    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func validate() throws { _ = try phrase() }

    func run() throws {
        let viewer = try zone.viewer()
        let day = try phrase()?.firstDay(from: viewer.today) ?? viewer.today
        let period: CalendarPeriod = week ? .week(of: day) : .month(day.civilMonth)
        let store = try ItemReader(path: installation.storePath())
        // In the viewer's zone, an item may be one day earlier or later; `CalendarItems` drops
        // those outside the period.
        let query = ItemQuery(
            from: period.first.adding(days: -1), through: period.last.adding(days: 1),
            includesHistory: true)
        let found = try selection.chosen(from: store.items(selection.narrowed(query)), installation)
        let items = CalendarItems(found, in: period, for: viewer)
        let screen = StandardOutput.screen
        try StandardOutput.write(
            lines: CalendarGrid(items, in: period, for: viewer).lines(on: screen) + [""])
        try ItemListing(
            .upcoming, items.items, for: viewer, from: period.first, installation: installation
        )
        .write(as: .table, orSay: "no items; infracal items lists all")
    }

    private func phrase() throws -> DayPhrase? {
        try day.isEmpty ? nil : DayPhrase(argument: day.joined(separator: " "))
    }
}
