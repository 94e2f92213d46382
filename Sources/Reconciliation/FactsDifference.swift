internal import CivilTime
internal import Items

/// The differences between two states of an item.
struct FactsDifference {
    /// The fields that differ, by their JSON names.
    let changes: [String: Revision.Change]
    /// True if calendars must announce the change.
    let isSubstantial: Bool

    /// True if nothing differs.
    var isEmpty: Bool { changes.isEmpty }

    /// Compares two states.
    init(from old: Facts, status oldStatus: Item.Status, to new: Facts, status: Item.Status) {
        var changes: [Revision.Field: Revision.Change] = [:]
        for field in Revision.Field.allCases {
            let before = old.text(of: field, status: oldStatus)
            let after = new.text(of: field, status: status)
            if before != after { changes[field] = Revision.Change(from: before, to: after) }
        }
        self.changes = Dictionary(
            uniqueKeysWithValues: changes.map { ($0.key.rawValue, $0.value) })
        isSubstantial = changes.keys.contains { field in
            field.isSubstantial && !(field == .place && new.isAtSamePlace(as: old))
        }
    }
}

extension Facts {
    /// True if both places are the same, one in fewer words: "Toronto", "Toronto, Canada".
    fileprivate func isAtSamePlace(as other: Facts) -> Bool {
        let (own, others) = (PlaceWords(place), PlaceWords(other.place))
        return country == other.country && !others.isEmpty
            && (others.isPart(of: own) || own.isPart(of: others))
    }

    /// The excluded days of a rule, separated by commas.
    private var exclusionText: String? {
        guard let days = recurrence?.exclusions, !days.isEmpty else { return nil }
        return days.map(\.description).joined(separator: ",")
    }

    /// The cancelled or moved occurrences, separated by commas.
    private var exceptionText: String? {
        guard let exceptions = recurrence?.exceptions, !exceptions.isEmpty else { return nil }
        return exceptions.map(\.text).joined(separator: ",")
    }

    /// A field's value, as revisions write it.
    fileprivate func text(of field: Revision.Field, status: Item.Status) -> String? {
        switch field {
        case .title: title
        case .kind: kind.rawValue
        case .category: category.rawValue
        case .start: when.start.description
        case .end: when.end?.description
        case .time: when.time?.description
        case .endTime: when.endTime?.description
        case .zone: when.zone
        case .precision: when.precision.rawValue
        case .part: when.part?.rawValue
        case .recurrence: recurrence?.description
        case .exclusions: exclusionText
        case .exceptions: exceptionText
        case .place: place
        case .country: country
        case .region: region.rawValue
        case .projects: projects.isEmpty ? nil : projects.joined(separator: ", ")
        case .url: url
        case .status: status.rawValue
        }
    }
}
