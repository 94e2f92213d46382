internal import ArgumentParser
internal import Foundation
internal import Terminal

/// The option for the time zone of a list.
struct ZoneOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The zone to show times in, instead of the system's: Europe/Berlin, berlin.",
            valueName: "zone"),
        transform: TimeZoneName.known)
    var timezone: String?

    /// The person who reads the output, at this moment.
    func viewer() throws(Failure) -> Viewer {
        let zone = timezone ?? TimeZoneName.system
        guard let viewer = Viewer(now: Clock.now, zone: zone) else {
            throw TimeZoneName.unknownSystemZone(zone)
        }
        return viewer
    }
}
