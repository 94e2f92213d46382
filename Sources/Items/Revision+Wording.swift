internal import CivilTime

extension Revision {
    /// What changed and who said so, as one English sentence without a full stop:
    /// `Moved from 9 July 2025 to 30 July 2025 (issue of 1 July 2025, line 51)`.
    ///
    /// Nil where nothing changed that a reader of a calendar would miss.
    package var wording: String? {
        let parts = [
            dateWording, timeWording, recurrenceWording, exclusionWording, statusWording,
            placeWording, titleWording,
        ].compactMap { $0 }
        guard let first = parts.first else { return nil }
        let sentence = ([first.prefix(1).uppercased() + first.dropFirst()] + parts.dropFirst())
            .joined(separator: "; ")
        return "\(sentence) (\(origin))"
    }

    /// Who said so: `issue of 1 July 2025, line 51`, or `correction: …`.
    package var origin: String {
        guard issue != nil else { return reason.map { "correction: \($0)" } ?? "correction" }
        return "issue of \(published.date.wording)" + (line > 0 ? ", line \(line)" : "")
    }
}

extension Revision {
    private var dateWording: String? {
        let wasVague = Self.isVague(change(of: .precision)?.old)
        let isVague = Self.isVague(change(of: .precision)?.new)
        if let start = change(of: .start) {
            let old = period(from: start.old, change(of: .precision)?.old)
            let new = period(from: start.new, isVague ? change(of: .precision)?.new : nil)
            return wasVague
                ? "dated \(new), after only \(old) was known" : "moved from \(old) to \(new)"
        }
        guard let end = change(of: .end) else { return nil }
        guard let new = end.new else { return "last day taken back" }
        guard let old = end.old else { return "last day set to \(day(new))" }
        return "last day moved from \(day(old)) to \(day(new))"
    }

    private static func isVague(_ precision: String?) -> Bool {
        precision.flatMap(When.Precision.init(rawValue:))?.isVague ?? false
    }

    /// A day in words, or the period that begins then.
    private func period(from iso: String?, _ precision: String?) -> String {
        switch precision.flatMap(When.Precision.init(rawValue:)) {
        case .week: "the week of " + day(iso)
        case .partOfMonth, .month, .months, .quarter, .season: day(iso, asMonth: true)
        case .minute, .day, nil: day(iso)
        }
    }

    private var timeWording: String? {
        if let time = change(of: .time) {
            guard let new = time.new else { return "time taken back" }
            return time.old.map { "time changed from \($0) to \(new)" } ?? "time set to \(new)"
        }
        guard let zone = change(of: .zone), let new = zone.new else { return nil }
        return zone.old.map { "time zone changed from \($0) to \(new)" }
            ?? "time zone set to \(new)"
    }

    private var recurrenceWording: String? {
        guard let rule = change(of: .recurrence) else { return nil }
        let (old, new) = (rhythm(rule.old), rhythm(rule.new))
        guard let new else { return "repeats no longer" }
        return old.map { "repeats \(new), no longer \($0)" } ?? "repeats \(new)"
    }

    /// A rule in words; the text itself where it is none.
    private func rhythm(_ rule: String?) -> String? {
        rule.map { Recurrence(rrule: $0)?.wording ?? $0 }
    }

    /// The days on which something that repeats does not happen any longer, or happens again.
    private var exclusionWording: String? {
        guard let change = change(of: .exclusions) else { return nil }
        let old = Set(Self.days(change.old))
        let new = Set(Self.days(change.new))
        let left = new.subtracting(old).sorted().map(\.wording)
        let back = old.subtracting(new).sorted().map(\.wording)
        let parts =
            (left.isEmpty ? [] : ["does not take place on " + left.joined(separator: ", ")])
            + (back.isEmpty ? [] : ["takes place on " + back.joined(separator: ", ") + " again"])
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func days(_ list: String?) -> [CivilDate] {
        (list ?? "").split(separator: ",").compactMap { CivilDate(iso: $0) }
    }

    private var statusWording: String? {
        guard let status = change(of: .status)?.new.flatMap(Item.Status.init(rawValue:)) else {
            return nil
        }
        switch status {
        case .cancelled: return "cancelled"
        case .tentative: return "postponed, or no longer certain"
        case .confirmed: return "confirmed"
        }
    }

    private var placeWording: String? {
        guard let place = change(of: .place) else { return nil }
        guard let new = place.new else { return "place taken back" }
        return place.old.map { "place changed from \($0) to \(new)" } ?? "place set to \(new)"
    }

    private var titleWording: String? {
        guard let title = change(of: .title), let old = title.old else { return nil }
        return "earlier called \(old)"
    }

    /// An ISO day in words; the text itself where it is none.
    private func day(_ iso: String?, asMonth: Bool = false) -> String {
        guard let iso else { return "no date" }
        guard let date = CivilDate(iso: iso) else { return iso }
        return asMonth ? date.civilMonth.wording : date.wording
    }
}
