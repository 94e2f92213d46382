internal import CivilTime
internal import Items
internal import Text

/// Joins drafts for the same item: repetitions, the same instant in several zones, and an opening
/// with the close that follows it.
struct DraftJoiner {
    private var kept: [Draft] = []
    private var words: [Set<String>] = []
    /// Drafts that repeat another one, each with the line of that one.
    private(set) var repeats: [(draft: Draft, line: Int)] = []
    /// The indices of the kept drafts for each day.
    private var positions: [CivilDate: [Int]] = [:]

    /// The number of drafts kept so far.
    var count: Int { kept.count }

    /// The most drafts of one day, counted from the latest, that are checked for repetitions.
    ///
    /// This limits the time for hostile texts.
    private static let reach = 200

    /// The largest distance, in blocks, between a time and the same time in another zone.
    private static let nearby = 12

    /// Adds the next draft of an item, in the order of the text, or joins it with an earlier one.
    mutating func take(_ draft: Draft) {
        if let last = kept.indices.last,
            let whole = Self.window(kept[last], draft) ?? Self.span(kept[last], draft)
        {
            repeats.append((draft, whole.line))
            kept[last] = whole
            positions[whole.facts.when.lastDay, default: []].append(last)
            return
        }
        let own = Set(TitleWriter.tellingWords(draft.facts.title))
        let days = [draft.facts.when] + draft.alternatives
        let rivals = Set(days.flatMap { (positions[$0.start] ?? []).suffix(Self.reach) })
        if let last = kept.indices.last, Self.isSameInstant(kept[last], draft) {
            join(draft, into: last)
            return
        }
        for index in rivals.sorted() where isSame(index, draft, own) {
            join(draft, into: index)
            return
        }
        let known = Set(days.map(\.start)).union(
            draft.facts.kind == .window ? [draft.facts.when.lastDay] : [])
        for when in known { positions[when, default: []].append(kept.count) }
        kept.append(draft)
        words.append(own)
    }

    /// The drafts without repetitions, in the order of the text.
    consuming func finished() -> [Draft] { kept }

    private mutating func join(_ draft: Draft, into index: Int) {
        let isBetter =
            draft.facts.when.time != nil && kept[index].facts.when.time == nil
            && draft.facts.when.zone != nil
        guard isBetter else {
            repeats.append((draft, kept[index].line))
            return
        }
        repeats.append((kept[index], draft.line))
        kept[index] = draft
        words[index] = Set(TitleWriter.tellingWords(draft.facts.title))
        positions[draft.facts.when.start, default: []].append(index)
    }
}

extension DraftJoiner {
    /// True if two drafts are the same item, judging by their days, links, and names.
    private func isSame(_ index: Int, _ draft: Draft, _ own: Set<String>) -> Bool {
        let (one, other) = (kept[index].facts, draft.facts)
        let others = words[index]
        if isEdge(other, of: one), !own.isDisjoint(with: others),
            own.isSubset(of: others) || others.isSubset(of: own)
        {
            return true
        }
        if isDetail(draft, of: kept[index]) || Self.isOccasion(draft, of: kept[index]) {
            return true
        }
        guard
            one.when.start == other.when.start && one.when.lastDay == other.when.lastDay
                || kept[index].alternatives.contains(where: { $0.start == other.when.start })
                || draft.alternatives.contains(where: { $0.start == one.when.start }),
            one.kind == other.kind
                || one.category == other.category && one.kind != .event && other.kind != .event,
            one.country == nil || other.country == nil || one.country == other.country,
            one.when.time == nil || other.when.time == nil
                || isSameTime(one.when, other.when)
        else { return false }
        if let first = one.url, let second = other.url, first != second,
            kept[index].isEntry, draft.isEntry
        {
            return false
        }
        let shared = own.intersection(others)
        if one.url != nil, one.url == other.url {
            return !shared.isEmpty && kept[index].block != draft.block
        }
        if isToldAgain(draft, after: kept[index]) { return true }
        if let series = one.series, series == other.series, one.kind == .event,
            one.place == nil || other.place == nil || one.country == other.country
        {
            return kept[index].block != draft.block
        }
        if own.isEmpty || others.isEmpty { return one.title == other.title }
        if Self.isTranslation(one, other) { return true }
        let names = TitleWriter.properNames(one.title)
        if one.category == other.category, one.kind != .event, !names.isEmpty,
            names == TitleWriter.properNames(other.title), kept[index].block != draft.block
        {
            return true
        }
        let fewest = min(own.count, others.count)
        let most = max(own.count, others.count)
        if kept[index].isEntry, draft.isEntry {
            return shared.count == fewest && (fewest > 1 || most <= 2)
        }
        return shared.count * 3 >= fewest * 2 && (shared.count > 1 || fewest == 1)
    }

    /// True for a day that is only the next occurrence of a repetition in the same block.
    ///
    /// For example, 3 May in “We meet every Thursday. Next up: 3 May.”
    private static func isOccasion(_ day: Draft, of habit: Draft) -> Bool {
        habit.facts.recurrence != nil && day.facts.recurrence == nil && day.block == habit.block
            && day.facts.when.start == habit.facts.when.start && day.facts.when.end == nil
            && day.facts.kind == .event && day.facts.when.time == nil
    }

    /// True for an item right below an entry that has the same link and first day.
    private func isDetail(_ detail: Draft, of entry: Draft) -> Bool {
        detail.parent == entry.block && detail.facts.url != nil
            && detail.facts.url == entry.facts.url
            && detail.facts.when.start == entry.facts.when.start
    }

    /// True for a task in one line that the paragraph after it explains.
    ///
    /// For example "Next deadline: PRR Freeze, 4 February", and "Make sure that your proposal meets
    /// the PRR freeze requirements before 4 February".
    private func isToldAgain(_ draft: Draft, after line: Draft) -> Bool {
        let reach = 3
        guard draft.facts.kind != .event, draft.facts.category == line.facts.category,
            draft.block > line.block, draft.block - line.block <= reach,
            !(draft.isEntry && line.isEntry)
        else { return false }
        let words = { (title: String) in
            Set(title.lowercased().split { !$0.isLetter && !$0.isNumber })
        }
        let (short, long) = (words(line.facts.title), words(draft.facts.title))
        return short.count > 1 && short.isSubset(of: long)
    }

    /// True for the first or the last day of a window that the text stated before, unless both
    /// state a time and the instants differ.
    private func isEdge(_ edge: Facts, of window: Facts) -> Bool {
        guard window.kind == .window, window.category == edge.category else { return false }
        let isLast = edge.kind == .deadline && edge.when.start == window.when.lastDay
        let isFirst = edge.kind == .opening && edge.when.start == window.when.start
        guard isLast || isFirst, edge.when.time != nil,
            let time = isLast ? window.when.endTime : window.when.time
        else { return isLast || isFirst }
        return isSameTime(.minute(time, on: edge.when.start, zone: window.when.zone), edge.when)
    }

    /// True for an event that the text repeats in another script.
    private static func isTranslation(_ one: Facts, _ other: Facts) -> Bool {
        let isLatin = { (facts: Facts) in
            facts.title.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
        }
        return isLatin(one) != isLatin(other) && one.kind == other.kind
            && one.when.start == other.when.start && one.when.end == other.when.end
            && one.when.end != nil
    }

    private func isSameTime(_ one: When, _ other: When) -> Bool {
        if one.time == other.time { return true }
        guard let first = Self.instant(one), let second = Self.instant(other) else { return false }
        return first == second
    }

    private static func instant(_ when: When) -> Timestamp? {
        guard let time = when.time, let zone = when.zone else { return nil }
        return ZonedTime.instant(of: time, on: when.start, zone: zone)
    }

    /// True for a time without its own name that is the same instant as the draft before it, in the
    /// same entry or list.
    private static func isSameInstant(_ one: Draft, _ other: Draft) -> Bool {
        // "Tokyo: Friday, 01:00" gives the time of the draft before it in another zone.
        if other.isZoneLine, one.block == other.block, one.facts.when.time != nil,
            abs(one.facts.when.start.days(to: other.facts.when.start)) <= 1
        {
            return true
        }
        guard let first = instant(one.facts.when), let second = instant(other.facts.when) else {
            return false
        }
        return first == second && one.facts.when != other.facts.when
            && (one.block == other.block || other.parent == one.block
                || (one.parent == other.parent || other.block - one.block <= Self.nearby)
                    && other.isNameless)
    }

    /// True if nominations open and a vote closes, which are separate tasks.
    private static func isOtherPhase(_ opening: String, _ close: String) -> Bool {
        let tags = { (title: String) in
            AnnotatedBlock(title: TokenizedText(title)).cues.cues
                .contains { $0.says(.nominating) }
        }
        let votes = AnnotatedBlock(title: TokenizedText(close)).cues.cues
            .contains { $0.says(.voting) && !$0.says(.nominating) }
        return tags(opening) && votes
    }

    /// True if the words of a close name a task other than the one that opens.
    ///
    /// For example, in “Registration opens on 3 May. Topics can be suggested until 20 May.”
    private static func isOtherTask(_ close: Draft, than opening: Draft) -> Bool {
        let tasks = AnnotatedBlock(title: TokenizedText(close.text)).cues.cues.compactMap(\.task)
        return !tasks.isEmpty && !tasks.contains(opening.facts.category)
    }

    /// Joins an event with its last day elsewhere in the entry: "3 May: Code camp (until 7 May)".
    private static func span(_ event: Draft, _ end: Draft) -> Draft? {
        let longest = 31
        let (first, last) = (event.facts.when, end.facts.when)
        guard event.facts.kind == .event, end.facts.kind == .deadline, event.block == end.block,
            event.facts.title == end.facts.title, first.precision == .day, first.end == nil,
            first.time == nil, last.precision == .day, last.end == nil, last.time == nil,
            event.facts.recurrence == nil, event.isEntry,
            (1...longest).contains(first.start.days(to: last.start))
        else { return nil }
        var span = event
        span.facts.when = .days(first.start, through: last.start)
        span.reasons.append("the last day is in another sentence")
        return span
    }

    /// An opening and the close that follows it in the same lines, as a window.
    private static func window(_ opening: Draft, _ close: Draft) -> Draft? {
        guard opening.facts.kind == .opening, close.facts.kind == .deadline,
            opening.block == close.block
                || opening.parent != nil && opening.parent == close.parent
                    && opening.block + 1 == close.block
                    && opening.facts.title == close.facts.title,
            [opening.facts.category, .other].contains(close.facts.category),
            opening.facts.when.start < close.facts.when.start,
            !opening.facts.when.isVague, !close.facts.when.isVague,
            !isOtherTask(close, than: opening),
            !isOtherPhase(opening.facts.title, close.facts.title)
        else { return nil }
        var window = opening
        window.facts.kind = .window
        window.facts.title = TitleWriter.withoutBeginning(opening.facts.title)
        let start = opening.facts.when
        let end = close.facts.when.lastDay
        window.facts.when =
            start.time.map {
                .minute(
                    $0, on: start.start, zone: start.zone ?? close.facts.when.zone, through: end,
                    until: close.facts.when.time)
            }
            ?? .days(
                start.start, through: end, until: close.facts.when.time,
                zone: close.facts.when.zone)
        window.confidence = min(opening.confidence, close.confidence)
        window.reasons.append("window: opening and close in two sentences")
        return window
    }
}
