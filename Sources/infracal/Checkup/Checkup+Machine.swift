internal import CivilTime
internal import Feeds
internal import Foundation

extension Checkup {
    /// Whether times can be converted.
    var zoneData: [Diagnosis] {
        let summer = CivilDate(iso: "2025-07-01").flatMap { day in
            TimeOfDay(iso: "12:00").flatMap {
                ZonedTime.instant(of: $0, on: day, zone: "America/Los_Angeles")
            }
        }
        guard summer == Timestamp(iso: "2025-07-01T19:00:00Z") else {
            return [
                .problem(
                    "zone data", "the system does not know the zone America/Los_Angeles",
                    remedy: "install the package tzdata")
            ]
        }
        guard ZoneData.isPresent else {
            return [
                .problem(
                    "zone data", "/usr/share/zoneinfo is missing, so that nothing can be published",
                    remedy: "install the package tzdata")
            ]
        }
        return [.good("zone data", "present")]
    }

    /// Whether `infracal serve` finds its server.
    var server: [Diagnosis] {
        let folder = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let path = folder?.appending(path: "infracal-server").path ?? "infracal-server"
        guard FileManager.default.isExecutableFile(atPath: path) else {
            return [
                .warning(
                    "server", "infracal-server is not beside infracal",
                    remedy: "install it where 'infracal serve' is wanted")
            ]
        }
        return [.good("server", path)]
    }
}
