public import CivilTime

extension Facts: Codable {
    enum CodingKeys: String, CodingKey {
        case title, kind, category, start, end, time, tz, precision, rrule, place, country, region
        case projects, url, event, series
        case endTime = "end_time"
        case endZone = "end_tz"
        case part, exdate, exceptions
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let when = When(
            start: try fields.decode(CivilDate.self, forKey: .start),
            end: try fields.decodeIfPresent(CivilDate.self, forKey: .end),
            time: try fields.decodeIfPresent(TimeOfDay.self, forKey: .time),
            endTime: try fields.decodeIfPresent(TimeOfDay.self, forKey: .endTime),
            zone: try fields.decodeIfPresent(String.self, forKey: .tz)
                ?? fields.decodeIfPresent(String.self, forKey: .endZone),
            precision: try fields.decode(When.Precision.self, forKey: .precision),
            part: try fields.decodeIfPresent(PartOfMonth.self, forKey: .part))
        guard let when else {
            throw DecodingError.dataCorruptedError(
                forKey: .precision, in: fields,
                debugDescription: "precision, start, end and time contradict each other")
        }
        self.init(
            title: try fields.decode(String.self, forKey: .title),
            kind: try fields.decode(Kind.self, forKey: .kind),
            category: try fields.decode(Category.self, forKey: .category),
            when: when,
            recurrence: try Self.recurrence(in: fields, zone: when.zone),
            place: try fields.decodeIfPresent(String.self, forKey: .place),
            country: try fields.decodeIfPresent(String.self, forKey: .country),
            region: try fields.decode(Region.self, forKey: .region),
            projects: try fields.decode([String].self, forKey: .projects),
            url: try fields.decodeIfPresent(String.self, forKey: .url),
            event: try fields.decodeIfPresent(String.self, forKey: .event),
            series: try fields.decodeIfPresent(String.self, forKey: .series))
    }

    private static func recurrence(
        in fields: KeyedDecodingContainer<CodingKeys>, zone: String?
    ) throws -> Recurrence? {
        guard let text = try fields.decodeIfPresent(String.self, forKey: .rrule) else { return nil }
        guard let rule = Recurrence(rrule: text, zone: zone) else {
            throw DecodingError.dataCorruptedError(
                forKey: .rrule, in: fields,
                debugDescription: "'\(text)' is not a recurrence rule of RFC 5545")
        }
        let exceptions = try fields.decodeIfPresent(
            [Recurrence.Exception].self, forKey: .exceptions)
        return (exceptions ?? []).reduce(
            rule.excluding(
                try fields.decodeIfPresent([CivilDate].self, forKey: .exdate) ?? [])
        ) { $0.with($1) }
    }

    /// Writes every field that docs/json.md promises, null if unknown.
    ///
    /// `end_time`, `end_tz`, `part`, `exdate`, `exceptions`, `event` and `series` are written only
    /// if they are known.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(title, forKey: .title)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(category, forKey: .category)
        try fields.encode(when.start, forKey: .start)
        try fields.encode(when.end, forKey: .end)
        try fields.encode(when.time, forKey: .time)
        try fields.encodeIfPresent(when.endTime, forKey: .endTime)
        try fields.encode(when.time == nil ? nil : when.zone, forKey: .tz)
        if when.time == nil { try fields.encodeIfPresent(when.zone, forKey: .endZone) }
        try fields.encode(when.precision, forKey: .precision)
        try fields.encodeIfPresent(when.part, forKey: .part)
        try fields.encode(recurrence?.rule(startingAt: when), forKey: .rrule)
        if let exclusions = recurrence?.exclusions, !exclusions.isEmpty {
            try fields.encode(exclusions, forKey: .exdate)
        }
        if let exceptions = recurrence?.exceptions, !exceptions.isEmpty {
            try fields.encode(exceptions, forKey: .exceptions)
        }
        try fields.encode(place, forKey: .place)
        try fields.encode(country, forKey: .country)
        try fields.encode(region, forKey: .region)
        try fields.encode(projects, forKey: .projects)
        try fields.encode(url, forKey: .url)
        try fields.encodeIfPresent(event, forKey: .event)
        try fields.encodeIfPresent(series, forKey: .series)
    }
}

extension Recurrence.Exception: Codable {
    private enum CodingKeys: String, CodingKey {
        case day, status, start, time
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let day = try fields.decode(CivilDate.self, forKey: .day)
        guard let start = try fields.decodeIfPresent(CivilDate.self, forKey: .start) else {
            self = .cancelled(day)
            return
        }
        self = .moved(
            day, to: start, at: try fields.decodeIfPresent(TimeOfDay.self, forKey: .time))
    }

    /// Writes the day that the rule gives, and either `cancelled` or the new day.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(day, forKey: .day)
        try fields.encode(newDay == nil ? "cancelled" : "moved", forKey: .status)
        try fields.encodeIfPresent(newDay, forKey: .start)
        try fields.encodeIfPresent(newTime, forKey: .time)
    }
}
