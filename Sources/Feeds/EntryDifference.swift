/// How the entries of two calendars differ.
struct EntryDifference: Hashable {
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var removed = 0
    /// Whether both are calendars at all.
    let isOfCalendars: Bool

    /// Compares by `UID` and text; `old` is nil where there was no calendar.
    init(from old: PublishedFile? = nil, to new: PublishedFile) {
        guard new.isCalendar, let entries = CalendarReader(new.bytes)?.entries else {
            isOfCalendars = false
            return
        }
        isOfCalendars = true
        let before = old.flatMap { CalendarReader($0.bytes)?.entries } ?? [:]
        for (uid, text) in entries {
            guard let earlier = before[uid] else {
                added += 1
                continue
            }
            changed += earlier == text ? 0 : 1
        }
        removed = before.keys.count { entries[$0] == nil }
    }

    /// `2 new, 1 changed, 1 gone`; what else it may be where no entry differs.
    var wording: String {
        guard isOfCalendars else { return "" }
        let parts = [(added, "new"), (changed, "changed"), (removed, "gone")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? "what the calendar says of itself" : parts.joined(separator: ", ")
    }
}
