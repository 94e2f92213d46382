internal import ArgumentParser
internal import CivilTime
internal import Foundation

/// Finds time zones by the names that people type.
enum TimeZoneName {
    /// The IANA name for a text: the name itself in any case, or the city in it.
    ///
    /// - Throws: `ValidationError` if the zone is unknown, or if several have that city.
    static func known(_ text: String) throws -> String {
        if ZonedTime.isKnown(zone: text) { return text }
        let wanted = text.lowercased().replacing(" ", with: "_")
        let all = TimeZone.knownTimeZoneIdentifiers
        if let name = all.first(where: { $0.lowercased() == wanted }) { return name }
        let towns = all.filter { $0.lowercased().hasSuffix("/" + wanted) }
        guard let name = towns.first, towns.count == 1 else {
            let known = towns.isEmpty ? "" : ": " + towns.joined(separator: ", ")
            throw ValidationError(
                towns.isEmpty
                    ? "use an IANA name such as Europe/Berlin, or the town in it."
                    : "several zones have this name\(known).")
        }
        return name
    }

    /// The system's zone; `UTC` for all aliases of UTC.
    static var system: String {
        let name = TimeZone.current.identifier
        return ["GMT", "Etc/UTC"].contains(name) ? "UTC" : name
    }

    /// The error for a system zone that is unknown.
    static func unknownSystemZone(_ zone: String) -> Failure {
        Failure("the system's zone '\(zone)' is not known; give one with --timezone")
    }
}
