internal import Feeds
internal import Foundation
internal import Items
internal import Profiles

/// The query of `/feed.ics` and `/items.json`: which items, and how the calendar presents them.
///
/// `project`, `region`, `kind` and `category` may be repeated with different values;
/// `alarms=7d,1d`, `tentative=1` and `cancelled=0` may appear once.
struct FeedQuery: Hashable, Sendable {
    /// The items to select, and how the calendar presents them.
    private(set) var selection = Selection()

    /// Parses a query; the error has a line for each parameter that is unknown, duplicated or
    /// invalid.
    init(_ query: String, profile: Profile) throws(QueryProblem) {
        var problems: [String] = []
        var seen: Set<String> = []
        let names = Names(profile: profile)
        for part in query.split(separator: "&") {
            let (key, value) = Self.pair(part)
            guard let allowed = names.values[key] else {
                problems.append(Self.unknown(key, names.list))
                continue
            }
            let unit = Self.repeatable.contains(key) ? "\(key)=\(value)" : key
            if !seen.insert(unit).inserted {
                problems.append("parameter '\(Self.shown(unit))' stands twice")
            } else if !allowed.isEmpty, !allowed.contains(value) {
                problems.append(
                    "unknown \(key) '\(Self.shown(value))'; there are: "
                        + allowed.joined(separator: ", "))
            } else if !take(key, value) {
                problems.append(
                    "'\(Self.shown(value))' is not a list of alarms; one looks like 7d,1d,3h")
            }
        }
        guard problems.isEmpty else { throw QueryProblem(lines: problems) }
    }

    /// The query in its canonical form: parameters and values in a fixed order, without defaults.
    var canonical: String {
        let lists: [(String, [String])] = [
            ("project", selection.projects.sorted()),
            ("region", selection.regions.map(\.rawValue).sorted()),
            ("kind", selection.kinds.map(\.rawValue).sorted()),
            ("category", selection.categories.map(\.rawValue).sorted()),
            ("alarms", selection.alarms.isEmpty ? [] : [alarms]),
            ("tentative", selection.vague == .included ? ["1"] : []),
            ("cancelled", selection.omitsCancelled ? ["0"] : []),
        ]
        return lists.flatMap { key, values in
            values.map { "\(key)=\(RequestSyntax.encoded($0))" }
        }
        .joined(separator: "&")
    }

    private var alarms: String {
        selection.alarms.map(\.description).joined(separator: ",")
    }
}

extension FeedQuery {
    /// The parameters with their valid values; an empty list allows any value.
    private struct Names {
        let values: [String: [String]]

        init(profile: Profile) {
            values = [
                "project": profile.projects.map(\.id), "region": Region.allCases.map(\.rawValue),
                "kind": Kind.allCases.map(\.rawValue),
                "category": Category.allCases.map(\.rawValue),
                "alarms": [], "tentative": ["0", "1"], "cancelled": ["0", "1"],
            ]
        }

        var list: String { values.keys.sorted().joined(separator: ", ") }
    }

    private mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "project": selection.projects.insert(value)
        case "region": Region(rawValue: value).map { _ = selection.regions.insert($0) }
        case "kind": Kind(rawValue: value).map { _ = selection.kinds.insert($0) }
        case "category": Category(rawValue: value).map { _ = selection.categories.insert($0) }
        case "tentative": selection.vague = value == "1" ? .included : .omitted
        case "cancelled": selection.omitsCancelled = value == "0"
        default: return takeAlarms(value)
        }
        return true
    }

    private mutating func takeAlarms(_ value: String) -> Bool {
        let alarms = value.split(separator: ",").map { Alarm(text: $0) }
        guard (1...Self.mostAlarms).contains(alarms.count), !alarms.contains(nil) else {
            return false
        }
        selection.alarms = Set(alarms.compactMap { $0 }).sorted(by: >)
        return true
    }

    /// A query without the tracking parameters that mail services and social networks append to
    /// links.
    static func withoutTrackers(_ query: String) -> String {
        query.split(separator: "&").filter { !isTracker(pair($0).key) }.joined(separator: "&")
    }

    private static func isTracker(_ key: String) -> Bool {
        key.hasPrefix("utm_") || trackers.contains(key)
    }

    private static func unknown(_ key: String, _ names: String) -> String {
        let problem = "unknown parameter '\(shown(key))'; there are: " + names
        guard key.hasPrefix("amp;") else { return problem }
        return problem + "; write '&' instead of '&amp;'"
    }

    private static func pair(_ part: Substring) -> (key: String, value: String) {
        let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (decoded(halves[0]), halves.count > 1 ? decoded(halves[1]) : "")
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = String(text).replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }

    /// Text from a request for our messages: shortened, and without control characters.
    private static func shown(_ text: String) -> String {
        String(
            text.prefix(longestShown).map { $0.isASCII && !$0.isNewline ? $0 : "?" }.filter {
                ($0.asciiValue ?? 0) >= 0x20
            })
    }

    private static let trackers: Set<String> = [
        "dclid", "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "msclkid", "twclid", "yclid",
        "_ga", "_gl",
    ]
    private static let repeatable: Set<String> = ["project", "region", "kind", "category"]
    private static let mostAlarms = 5
    private static let longestShown = 60
}
