internal import CivilTime

extension Revision {
    /// The changes and their source, as an English sentence without a period.
    ///
    /// For example `Moved from 9 July 2025 to 30 July 2025 (issue of 1 July 2025, line 51)`. A
    /// deadline that is put off is called extended. Nil if nothing changed that the reader of a
    /// calendar needs to know; a reworded title is no change.
    public func wording(of kind: Kind) -> String? {
        let parts = [
            dateWording(of: kind), timeWording, recurrenceWording, exclusionWording,
            exceptionWording, statusWording, placeWording, titleWording,
        ].compactMap { $0 }
        guard let first = parts.first else { return nil }
        let sentence = ([first.prefix(1).uppercased() + first.dropFirst()] + parts.dropFirst())
            .joined(separator: "; ")
        return "\(sentence) (\(origin))"
    }

    /// The source of the change: `issue of 1 July 2025, line 51`, or `correction: …`.
    public var origin: String {
        guard issue != nil else { return reason.map { "correction: \($0)" } ?? "correction" }
        return "issue of \(published.date.wording)" + (line > 0 ? ", line \(line)" : "")
    }
}

extension Revision {
    private func dateWording(of kind: Kind) -> String? {
        let wasVague = Self.isVague(change(of: .precision)?.old)
        let isVague = Self.isVague(change(of: .precision)?.new)
        if let start = change(of: .start) {
            let old = period(from: start.old, change(of: .precision)?.old)
            let new = period(from: start.new, isVague ? change(of: .precision)?.new : nil)
            if wasVague { return "date confirmed: \(new), after only \(old) was known" }
            let isExtended = kind == .deadline && !isVague && Self.isLater(start)
            return "\(isExtended ? "extended" : "moved") from \(old) to \(new)"
        }
        guard let end = change(of: .end) else { return nil }
        guard let new = end.new else { return "last day removed" }
        guard let old = end.old else { return "last day set to \(day(new))" }
        let isExtended = kind == .window && Self.isLater(end)
        return (isExtended ? "extended" : "last day moved") + " from \(day(old)) to \(day(new))"
    }

    /// True if the new day is later; days in ISO 8601 sort as text.
    private static func isLater(_ change: Change) -> Bool {
        guard let old = change.old, let new = change.new else { return false }
        return old < new
    }

    private static func isVague(_ precision: String?) -> Bool {
        precision.flatMap(When.Precision.init(rawValue:))?.isVague ?? false
    }

    /// A day in words, or the period that begins on it.
    private func period(from iso: String?, _ precision: String?) -> String {
        switch precision.flatMap(When.Precision.init(rawValue:)) {
        case .week: "the week of " + day(iso)
        case .partOfMonth, .month, .months, .quarter, .season: day(iso, asMonth: true)
        case .minute, .day, nil: day(iso)
        }
    }

    private var timeWording: String? {
        if let time = change(of: .time) {
            guard let new = time.new else { return "time removed" }
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

    /// A rule in words; the text itself if it is not a rule.
    private func rhythm(_ rule: String?) -> String? {
        rule.map { Recurrence(rrule: $0)?.wording ?? $0 }
    }

    /// The days that were excluded from a repeating item or added back.
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

    /// The occurrences that were cancelled, moved, or restored.
    private var exceptionWording: String? {
        guard let change = change(of: .exceptions) else { return nil }
        let old = Self.exceptions(change.old)
        let new = Self.exceptions(change.new)
        let told = new.filter { !old.contains($0) }.map { exception in
            exception.newDay.map {
                $0 == exception.day
                    ? "time changed on \($0.wording)"
                    : "moved from \(exception.day.wording) to \($0.wording) this time only"
            } ?? "cancelled on \(exception.day.wording)"
        }
        let days = Set(new.map(\.day))
        let back = old.filter { !days.contains($0.day) }.map {
            "takes place on \($0.day.wording) again"
        }
        let parts = told + back
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func exceptions(_ list: String?) -> [Recurrence.Exception] {
        (list ?? "").split(separator: ",").compactMap { Recurrence.Exception(text: String($0)) }
    }

    private static func days(_ list: String?) -> [CivilDate] {
        (list ?? "").split(separator: ",").compactMap { CivilDate(iso: $0) }
    }

    private var statusWording: String? {
        guard let change = change(of: .status),
            let status = change.new.flatMap(Item.Status.init(rawValue:))
        else { return nil }
        switch status {
        case .cancelled: return "cancelled"
        case .tentative: return "postponed, or no longer certain"
        case .confirmed:
            return change.old == Item.Status.cancelled.rawValue
                ? "takes place after all" : "date confirmed"
        }
    }

    private var placeWording: String? {
        guard let place = change(of: .place) else { return nil }
        guard let new = place.new else { return "place removed" }
        return place.old.map { "place changed from \($0) to \(new)" } ?? "place set to \(new)"
    }

    private var titleWording: String? {
        guard let title = change(of: .title), let old = title.old, let new = title.new,
            !Self.areAlike(old, new)
        else { return nil }
        return "renamed from “\(old)” to “\(new)”"
    }

    /// True if two titles share half of their words, or one contains all words of the other.
    private static func areAlike(_ left: String, _ right: String) -> Bool {
        let words = { (title: String) in
            Set(title.lowercased().split { !$0.isLetter && !$0.isNumber })
        }
        let (first, second) = (words(left), words(right))
        let shared = first.intersection(second).count
        return shared == min(first.count, second.count)
            || shared * 2 >= max(first.count, second.count)
    }

    /// An ISO day in words; the text itself if it is not a day.
    private func day(_ iso: String?, asMonth: Bool = false) -> String {
        guard let iso else { return "no date" }
        guard let date = CivilDate(iso: iso) else { return iso }
        return asMonth ? date.civilMonth.wording : date.wording
    }
}
