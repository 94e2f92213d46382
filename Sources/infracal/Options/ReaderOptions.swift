internal import ArgumentParser
internal import CivilTime
internal import Foundation
internal import Terminal

/// For whom times are shown, and from when on.
struct ReaderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The first day of interest, in place of now.", valueName: "YYYY-MM-DD"))
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(
            "The zone to show times in, in place of the system's.", valueName: "zone")
    )
    var timezone: String?

    func validate() throws { try Self.validate(timezone: timezone) }

    /// The person in front of the screen.
    func reader() throws(Failure) -> Reader {
        guard let from else { return try Self.reader(timezone: timezone) }
        let zone = timezone ?? Self.systemZone
        return try Self.known(Reader(startOf: from, zone: zone), zone)
    }
}

extension ReaderOptions {
    /// Refuses the name of a zone that is not known.
    static func validate(timezone: String?) throws {
        guard let timezone, !ZonedTime.isKnown(zone: timezone) else { return }
        throw ValidationError(
            "The zone '\(timezone)' is not known; use an IANA name such as Europe/Berlin.")
    }

    /// The person in front of the screen, now.
    static func reader(timezone: String?) throws(Failure) -> Reader {
        let zone = timezone ?? systemZone
        return try known(Reader(now: Clock.now, zone: zone), zone)
    }

    /// The system's zone; UTC has several names, of which people know one.
    private static var systemZone: String {
        let name = TimeZone.current.identifier
        return ["GMT", "Etc/UTC"].contains(name) ? "UTC" : name
    }

    private static func known(_ reader: Reader?, _ zone: String) throws(Failure) -> Reader {
        guard let reader else {
            throw Failure("the system's zone '\(zone)' is not known; give one with --timezone")
        }
        return reader
    }
}
