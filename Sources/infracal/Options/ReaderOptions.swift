internal import ArgumentParser
internal import CivilTime
internal import Terminal

/// The options for the time zone and the days of a list.
struct ReaderOptions: ParsableArguments {
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

    /// The person who reads the output.
    func reader() throws(Failure) -> Reader {
        let now = try zone.reader()
        guard let from else { return now }
        guard let reader = Reader(startOf: from.firstDay(from: now.today), zone: now.zone) else {
            throw TimeZoneName.unknownSystemZone(now.zone)
        }
        return reader
    }

    /// The last day that an option asks for, counted from the first; nil if there is none.
    func lastDay(for reader: Reader) -> CivilDate? {
        to.map { $0.lastDay(from: reader.today) }
    }
}
