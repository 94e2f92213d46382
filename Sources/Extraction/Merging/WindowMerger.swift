internal import CivilTime
internal import Items

/// Joins an opening and the deadline that follows it in the same lines to one window, and keeps one
/// of what an issue states several times.
struct WindowMerger {
    private var last: Draft?
    private var filter = RepeatFilter()

    /// How many drafts are kept so far.
    var count: Int { filter.count + (last == nil ? 0 : 1) }

    /// Takes the next draft of the text.
    mutating func take(_ draft: Draft) {
        if let last, let window = Self.window(last, draft) {
            self.last = window
        } else {
            if let last { filter.take(last) }
            last = draft
        }
    }

    /// The drafts that were taken, with such pairs joined, each once, in the order of the text.
    consuming func finished() -> some Sequence<Draft> {
        if let last { filter.take(last) }
        return filter.drafts
    }
}

extension WindowMerger {
    /// The title without the verb that said what its first day is.
    private static func withoutVerb(_ title: String) -> String {
        for verb in [" opens", " starts", " begins", " is open", " will open"]
        where title.hasSuffix(verb) {
            return String(title.dropLast(verb.count))
        }
        return title
    }

    /// Whether one is about nominations and the other about votes.
    private static func isOtherStep(_ opening: Draft, _ close: Draft) -> Bool {
        let (first, second) = (Words(opening.clause), Words(close.clause))
        return Cues.nominating.occur(in: first) && Cues.voting.occur(in: second)
            && !Cues.nominating.occur(in: second)
    }

    /// Whether two stand in one unit, or in two entries below one that names both: `Start: …`, `End: …`.
    private static func isBeside(_ opening: Draft, _ close: Draft) -> Bool {
        if opening.unit == close.unit { return true }
        return opening.parent != nil && opening.parent == close.parent
            && opening.unit + 1 == close.unit && opening.facts.title == close.facts.title
    }

    private static func window(_ opening: Draft, _ close: Draft) -> Draft? {
        guard opening.facts.kind == .opening, close.facts.kind == .deadline,
            isBeside(opening, close),
            [opening.facts.category, .other].contains(close.facts.category),
            opening.facts.when.start < close.facts.when.start,
            !opening.facts.when.isVague, !close.facts.when.isVague, !isOtherStep(opening, close)
        else { return nil }
        var window = opening
        window.facts.kind = .window
        window.facts.title = withoutVerb(opening.facts.title)
        let start = opening.facts.when
        let end = close.facts.when.lastDay
        window.facts.when =
            start.time.map {
                .minute(
                    $0, on: start.start, zone: start.zone, through: end,
                    until: close.facts.when.time)
            } ?? .days(start.start, through: end)
        window.confidence = min(opening.confidence, close.confidence)
        window.reasons.append("window: opening and close in two sentences")
        return window
    }
}
