internal import ArgumentParser
internal import CivilTime
internal import Foundation
internal import Terminal

/// For whom times are shown, and from when on.
struct ReaderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The first day of interest, in place of now.", valueName: "YYYY-MM-DD"))
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(
            "The zone to show times in, in place of the system's.", valueName: "zone"))
    var timezone: String?

    func validate() throws {
        guard let timezone, !ZonedTime.isKnown(zone: timezone) else { return }
        throw ValidationError(
            "The zone '\(timezone)' is not known; use an IANA name such as Europe/Berlin.")
    }

    /// The person in front of the screen.
    func reader() throws(Failure) -> Reader {
        let zone = timezone ?? TimeZone.current.identifier
        let reader =
            if let from {
                Reader(startOf: from, zone: zone)
            } else {
                Reader(now: Self.now, zone: zone)
            }
        guard let reader else {
            throw Failure("the system's zone '\(zone)' is not known; give one with --timezone")
        }
        return reader
    }

    /// The clock: the one place where it is read for a list.
    private static var now: Timestamp {
        Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
    }
}
