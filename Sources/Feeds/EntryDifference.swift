/// The differences between the entries of two calendars.
struct EntryDifference: Hashable {
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var removed = 0
    /// True if both files are calendars.
    let isOfCalendars: Bool

    /// Compares entries by `UID` and text; `old` is nil if there was no calendar.
    init(from old: PublishedFile? = nil, to new: PublishedFile) throws(FeedError) {
        guard new.isCalendar, let entries = CalendarReader(try new.bytes())?.entries else {
            isOfCalendars = false
            return
        }
        isOfCalendars = true
        let before =
            try old.flatMap { old throws(FeedError) in
                CalendarReader(try old.bytes())?.entries
            } ?? [:]
        for (uid, text) in entries {
            guard let earlier = before[uid] else {
                added += 1
                continue
            }
            changed += earlier == text ? 0 : 1
        }
        removed = before.keys.count { entries[$0] == nil }
    }

    /// The numbers of entries that differ: `2 new, 1 changed, 1 gone`.
    ///
    /// If no entry differs, says that the calendar's own properties do. Empty if the files are not
    /// calendars.
    var wording: String {
        guard isOfCalendars else { return "" }
        let parts = [(added, "new"), (changed, "changed"), (removed, "gone")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? "what the calendar says of itself" : parts.joined(separator: ", ")
    }
}
