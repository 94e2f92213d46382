internal import CivilTime
internal import Items

/// What differs between two states of an item, by the names of the JSON contract.
struct FactsDifference {
    /// The fields that differ.
    let changes: [String: Revision.Change]

    /// Whether a calendar must say that the entry changed: date, time, place or status did.
    var isSubstantial: Bool { changes.keys.contains { FactsDifference.substantial.contains($0) } }

    /// Whether nothing differs.
    var isEmpty: Bool { changes.isEmpty }

    /// Compares two states.
    init(from old: Facts, status oldStatus: Item.Status, to new: Facts, status: Item.Status) {
        let before = FactsDifference.fields(of: old, status: oldStatus)
        let after = FactsDifference.fields(of: new, status: status)
        var changes: [String: Revision.Change] = [:]
        for (name, value) in after where before[name] != value {
            changes[name] = Revision.Change(from: before[name] ?? nil, to: value)
        }
        self.changes = changes
    }
}

extension FactsDifference {
    /// RFC 5545, section 3.8.7.4, leaves it to the organizer what is a significant revision.
    private static let substantial: Set<String> = [
        "start", "end", "time", "end_time", "tz", "rrule", "place", "status",
    ]

    private static func fields(of facts: Facts, status: Item.Status) -> [String: String?] {
        [
            "title": facts.title, "kind": facts.kind.rawValue, "category": facts.category.rawValue,
            "start": facts.when.start.description, "end": facts.when.end?.description,
            "time": facts.when.time?.description, "end_time": facts.when.endTime?.description,
            "tz": facts.when.zone, "precision": facts.when.precision.rawValue,
            "rrule": facts.recurrence?.description, "place": facts.place, "country": facts.country,
            "region": facts.region.rawValue,
            "projects": facts.projects.isEmpty ? nil : facts.projects.joined(separator: ", "),
            "url": facts.url, "status": status.rawValue,
        ]
    }
}
