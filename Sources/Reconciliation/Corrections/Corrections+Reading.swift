internal import CivilTime
internal import Items
public import StrictYAML

extension Corrections {
    /// Reads a file of corrections.
    ///
    ///     corrections:
    ///       - set: {title: travel support, start: 2025-07-09}
    ///         fields: {start: 2025-07-30}
    ///         reason: The form itself names the later day.
    ///
    /// Each has one of `reject`, `set`, `merge`, `split`, `add`, `cancel`, and a `reason`. Two
    /// added items must differ in more than their dates, which may be moved later. A new place or
    /// country also changes the region, and the time zone if no text states it.
    public init(_ file: YAMLMap, knowing known: KnownValues = .none) throws(YAMLError) {
        try file.expectOnly(["corrections"])
        var entries: [Correction] = []
        var added: Set<UID> = []
        for entry in try file.maps("corrections") {
            let correction = try Correction(entry, knowing: known)
            if case .add(let facts) = correction.change, !added.insert(facts.addedUID).inserted {
                throw entry.mark.error("adds '\(facts.title)' once more; tell the titles apart")
            }
            entries.append(correction)
        }
        self.init(file: file.mark.file, entries: entries)
    }
}

extension Correction {
    fileprivate init(_ entry: YAMLMap, knowing known: KnownValues) throws(YAMLError) {
        let verbs = ["reject", "set", "merge", "split", "add", "cancel"]
        let present = entry.entries.map(\.key).filter(verbs.contains)
        guard let verb = present.first, present.count == 1 else {
            throw entry.mark.error("expected one of \(verbs.joined(separator: ", "))")
        }
        let own = ["set": ["fields"], "split": ["mentions"]][verb] ?? []
        try entry.expectOnly([verb, "reason"] + own)
        let value = try entry.required(verb)
        self.init(
            line: entry.mark.line, reason: try entry.required("reason").string(),
            change: try Correction.change(verb, value, entry, knowing: known))
    }

    private static func change(
        _ verb: String, _ value: YAMLValue, _ entry: YAMLMap, knowing known: KnownValues
    ) throws(YAMLError) -> Change {
        switch verb {
        case "reject": return .reject(try ItemDescription(value, knowing: known))
        case "cancel": return .cancel(try ItemDescription(value, knowing: known))
        case "set":
            let fields = try entry.required("fields").map()
            return .set(
                try ItemDescription(value, knowing: known), try FactsPatch(fields, knowing: known))
        case "split":
            let places = try entry.required("mentions").strings().map(MentionLocation.init)
            return .split(try ItemDescription(value, knowing: known), places)
        case "add": return .add(try Facts(value.map(), knowing: known))
        default:
            var targets: [ItemDescription] = []
            for target in try value.list() {
                targets.append(try ItemDescription(target, knowing: known))
            }
            guard targets.count > 1 else { throw value.mark.error("expected two items or more") }
            return .merge(targets)
        }
    }
}

extension ItemDescription {
    /// Reads the description of an item: a map, or a text with the beginning of its identifier.
    fileprivate init(_ value: YAMLValue, knowing known: KnownValues) throws(YAMLError) {
        if case .scalar(let uid, _) = value.content {
            self.init(uid: uid)
            return
        }
        let map = try value.map()
        try map.expectOnly(["uid", "title", "start", "kind", "project"])
        guard !map.entries.isEmpty else { throw value.mark.error("describes no item") }
        try map.value("project").map { value throws(YAMLError) in try known.check(project: value) }
        self.init(
            uid: try map.string("uid"), title: try map.string("title"),
            start: try map.date("start"), kind: try map.choice("kind", of: Kind.self),
            project: try map.string("project"))
    }
}

extension FactsPatch {
    private static let keys = [
        "title", "kind", "category", "start", "end", "time", "tz", "rrule", "place", "country",
        "region", "projects", "url",
    ]

    fileprivate init(_ map: YAMLMap, knowing known: KnownValues) throws(YAMLError) {
        try map.expectOnly(FactsPatch.keys)
        self.init()
        title = try map.string("title")
        kind = try map.choice("kind", of: Kind.self)
        category = try map.choice("category", of: Category.self)
        start = try map.parsed("start", "a day (2025-07-30) or a month (2025-07)") {
            StatedStart($0)
        }
        end = try map.date("end")
        time = try map.parsed("time", "a time such as \"23:59\"") { TimeOfDay(iso: $0) }
        zone = try map.parsed("tz", "a zone such as Europe/Paris") { name in
            ZonedTime.isKnown(zone: name) ? name : nil
        }
        recurrence = try map.parsed("rrule", "a rule such as FREQ=MONTHLY;BYDAY=3WE") { text in
            Recurrence(rrule: text)
        }
        place = try map.string("place")
        country = try map.parsed("country", "a country's code such as FR") { code in
            known.country(code) == nil ? nil : code
        }
        region = try map.choice("region", of: Region.self)
        if let list = map.value("projects") {
            for project in try list.list() { try known.check(project: project) }
            projects = try map.strings("projects")
        }
        url = try map.string("url")
        complete(from: known)
    }

    /// Sets the values that follow from the place or the country, unless the file gives them.
    private mutating func complete(from known: KnownValues) {
        let found = place.flatMap(known.home)
        let isThere = found.map { country == nil || $0.country == country } ?? false
        guard let home = isThere ? found : country.flatMap(known.country) else { return }
        country = country ?? home.country
        region = region ?? home.region
        placeZone = home.zone
    }
}

extension Facts {
    /// Reads the facts of an added item; title and start are required.
    fileprivate init(_ map: YAMLMap, knowing known: KnownValues) throws(YAMLError) {
        let patch = try FactsPatch(map, knowing: known)
        let title = try map.required("title").string()
        guard let start = patch.start else { throw map.mark.error("the key 'start' is missing") }
        let when: When =
            switch start {
            case .day(let day): .days(day)
            case .month(let month): .months(month)
            }
        self = patch.applied(
            to: Facts(title: title, kind: .event, category: .other, when: when),
            isZoneStated: patch.zone != nil)
    }
}

extension KnownValues {
    /// Throws if a value is not the identifier of a project.
    fileprivate func check(project value: YAMLValue) throws(YAMLError) {
        let name = try value.string()
        guard projects.isEmpty || projects.contains(name) else {
            throw value.unknown(name, among: projects)
        }
    }
}

extension YAMLMap {
    fileprivate func date(_ key: String) throws(YAMLError) -> CivilDate? {
        try parsed(key, "a day such as 2025-07-30") { CivilDate(iso: $0) }
    }

    fileprivate func parsed<Value>(
        _ key: String, _ expected: String, _ parse: (String) -> Value?
    ) throws(YAMLError) -> Value? {
        guard let value = value(key) else { return nil }
        let text = try value.string()
        guard let parsed = parse(text) else {
            throw value.mark.error("expected \(expected), found '\(text)'")
        }
        return parsed
    }
}
