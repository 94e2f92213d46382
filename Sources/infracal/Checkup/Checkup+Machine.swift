internal import CivilTime
internal import Feeds
internal import Foundation
internal import Installation

extension Checkup {
    /// Checks that the data of time zones is present.
    var zoneData: [Diagnosis] {
        let summer = CivilDate(iso: "2025-07-01").flatMap { day in
            TimeOfDay(iso: "12:00").flatMap {
                ZonedTime.instant(of: $0, on: day, zone: "America/Los_Angeles")
            }
        }
        guard summer == Timestamp(iso: "2025-07-01T19:00:00Z") else {
            return [zonesAreMissing("the zone America/Los_Angeles is not known")]
        }
        // The conversion above uses Foundation's own zones; feeds take their rules from the system.
        guard Self.zoneFolders.contains(where: hasZones) else {
            return [zonesAreMissing("the system has no zone data, which feeds need")]
        }
        guard ZoneData.isPresent else {
            return [
                .problem(
                    "zone data", "/usr/share/zoneinfo is missing, so nothing can be published",
                    remedy: "install the package tzdata")
            ]
        }
        return [.good("zone data", "present")]
    }

    private func zonesAreMissing(_ finding: String) -> Diagnosis {
        .problem("zone data", finding, remedy: "install the package tzdata")
    }

    private func hasZones(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/zone.tab")
    }

    /// The folders in which libical looks for zones.
    private static let zoneFolders = [
        "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo", "/usr/share/lib/zoneinfo",
    ]

    /// Checks that the program that receives reports of changes exists.
    func notice(of context: CommandContext) -> [Diagnosis] {
        guard let program = context.configuration.notify.first else { return [] }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let places =
            program.contains("/")
            ? [program] : path.split(separator: ":").map { $0 + "/" + program }
        guard places.contains(where: FileManager.default.isExecutableFile) else {
            return [
                .problem(
                    "notify", "there is no program '\(program)'",
                    remedy: "install it, or fix 'notify' in the configuration")
            ]
        }
        return [.good("notify", context.configuration.notify.joined(separator: " "))]
    }

    /// Checks that `infracal serve` finds its server program.
    var server: [Diagnosis] {
        guard let path = Programs.path(of: "infracal-server") else {
            return [
                .warning(
                    "server", "infracal-server is not next to infracal",
                    remedy: "install it where 'infracal serve' is wanted")
            ]
        }
        return [.good("server", path)]
    }
}
