internal import ArgumentParser
internal import CivilTime
internal import Foundation

/// Names of zones as people type them.
enum ZoneName {
    /// The IANA name that a text means: the name itself in any case, or the town in it.
    ///
    /// - Throws: `ValidationError` if it is none, or that of several zones.
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

    /// The system's zone; `UTC` for all names of UTC.
    static var system: String {
        let name = TimeZone.current.identifier
        return ["GMT", "Etc/UTC"].contains(name) ? "UTC" : name
    }

    /// The error for a system zone that is unknown.
    static func unknownSystemZone(_ zone: String) -> Failure {
        Failure("the system's zone '\(zone)' is not known; give one with --timezone")
    }
}
