internal import ArgumentParser
internal import CivilTime
internal import Terminal

/// The options for the time zone and the days of a list.
struct ViewerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The first day, instead of today: a date, friday, '2 weeks', march.",
            valueName: "day"),
        transform: DayPhrase.init(argument:))
    var from: DayPhrase?

    @Option(
        help: ArgumentHelp("The last day, in the same forms.", valueName: "day"),
        transform: DayPhrase.init(argument:))
    var to: DayPhrase?

    @OptionGroup var zone: ZoneOption

    /// The viewer, at this moment or at the beginning of the day that `--from` gives.
    func viewer() throws(Failure) -> Viewer {
        let now = try zone.viewer()
        guard let from else { return now }
        guard let viewer = Viewer(startOf: from.firstDay(from: now.today), zone: now.zone) else {
            throw TimeZoneName.unknownSystemZone(now.zone)
        }
        return viewer
    }

    /// The last day that `--to` gives, counted from the viewer's day; nil without the option.
    func lastDay(for viewer: Viewer) -> CivilDate? {
        to.map { $0.lastDay(from: viewer.today) }
    }
}
