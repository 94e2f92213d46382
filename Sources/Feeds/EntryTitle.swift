import CivilTime
import Items

/// The title of an item's entry: its subject, and what calendars would not show otherwise.
struct EntryTitle {
    let item: Item

    /// The title in one line, with a mark before it or a note after it if needed.
    ///
    /// For example `CANCELLED: …`, `Deadline: … (23:59 UTC)`, or `… (October 2025, day not set)`.
    var text: String {
        let subject = Self.unmarked(PlainText(line: item.facts.title).text)
        return mark + role(of: subject) + (subject.isEmpty ? item.facts.category.title : subject)
            + note
    }

    /// `Deadline: ` if the item is a deadline and its title does not say so.
    private func role(of subject: String) -> String {
        guard item.facts.kind == .deadline, !subject.lowercased().contains("deadline"),
            !subject.hasSuffix("(closes)")
        else { return "" }
        return "Deadline: "
    }

    private var mark: String {
        switch item.status {
        case .cancelled: "CANCELLED: "
        case .tentative where !item.facts.when.isVague: "POSTPONED? "
        case .tentative, .confirmed: ""
        }
    }

    /// The title without "Cancelled" at its start, so that `mark` does not repeat it.
    private static func unmarked(_ title: String) -> String {
        let word = title.prefix { $0.isLetter }
        guard ["cancelled", "canceled"].contains(word.lowercased()) else { return title }
        let rest = title.dropFirst(word.count).drop {
            $0 == ":" || $0 == " " || $0 == "–" || $0 == "-"
        }
        return rest.isEmpty ? title : String(rest)
    }

    private var note: String {
        let when = item.facts.when
        if when.isVague { return " (\(when.dayWording), day not set)" }
        guard item.facts.kind != .event, let time = when.timeWording else { return "" }
        guard item.facts.kind == .window else { return " (\(time))" }
        return when.endTimeWording.map { " (until \($0))" } ?? " (from \(time))"
    }
}
