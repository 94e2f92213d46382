internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Newsletter
internal import Text

/// The date of an item with its time of day and zone.
struct TimeDecision: Sendable {
    let when: When
    /// The reason to doubt the zone, in words; nil if there is none.
    let doubt: String?
    /// The zone that may be meant instead; nil if there is none.
    var runnerUp: String?
    /// The confidence in the zone, 0 to 1: below one half if another zone would move the instant by
    /// hours.
    var certainty = 0.6
}

extension Situation {
    /// The date, with a time of day from elsewhere on the same line, or in an entry with only one
    /// date.
    func timedExpression() -> TimeExpression {
        let expression = date.expression
        guard expression.value.precision == .day, expression.value.time == nil else {
            return expression
        }
        let own = block.clockTimes.filter { time in
            block.dates.count == 1 || line(of: time.tokens) == datePiece.line && isLineOfMany
                || statement.before.overlaps(time.tokens) || isRightAfterDate(time)
                || isOfAllDates(time)
        }
        if let time = own.first(where: isUsable) { return expression.at(time) }
        if let shared = sharedTime(expression) { return shared }
        // "Time: 18:00" may be in another item of the entry.
        for other in entryBlocks where other.dates.isEmpty {
            guard let time = other.clockTimes.first else { continue }
            let isLabelled = other.cues.cue(at: 0)?.says(oneOf: [.timeLabel, .dateLabel]) == true
            if isLabelled || beginsLine(time, of: other) { return expression.at(time) }
        }
        if let time = timeOfAll { return expression.at(time) }
        return expression
    }

    /// The time in the paragraph before the list that is said to be that of all its entries: "All
    /// sessions start at 16:00 UTC"; nil if there is none.
    private var timeOfAll: ClockTime? {
        guard let lead = document.lead(of: block) ?? paragraphAbove, lead.clockTimes.count == 1,
            let time = lead.clockTimes.first, time.zoneText != nil
        else { return nil }
        let first = time.tokens.lowerBound
        let start =
            (0..<first).last { SentenceEnd.isEnd($0, of: lead.text) }.map { $0 + 1 } ?? 0
        let words = (start..<first).map { lead.words($0..<$0 + 1).lowercased() }
        return ["all", "each", "every", "both"].contains(where: words.contains)
            && lead.cues.contains(
                [.starts, .auxiliary, .eventVerb, .preposition], in: start..<first)
            ? time : nil
    }

    /// The paragraph right before the list of the entry.
    private var paragraphAbove: AnnotatedBlock? {
        guard let list = block.block.list else { return nil }
        var index = block.id - 1
        while index >= 0, document.blocks[index].block.list == list { index -= 1 }
        guard index >= 0, document.blocks[index].block.role == .paragraph else { return nil }
        return document.blocks[index]
    }

    /// The zone of the town named after the time: "20:00 (Brasília time)", "20:00 Lisbon time".
    private func zoneOfTown(behind expression: TimeExpression) -> String? {
        let longest = 4
        let start = expression.tokens.upperBound
        let end = min(block.tokens.count, start + longest)
        guard start < end,
            let noun = (start..<end).first(where: {
                block.words($0..<$0 + 1).lowercased() == "time"
            })
        else { return nil }
        let town = PieceSplitter.trimmed(start..<noun, block.tokens)
        guard !town.isEmpty, town.allSatisfy({ block.tokens[$0].isWord }) else { return nil }
        return knowledge.places.places(in: town, of: block)
            .first { $0.tokens == town }?.place.location?.zone
    }

    /// The zone in the header of the time's column, or in a label before the date: "UTC",
    /// "America/New York: Wednesday …".
    private func labelledZone(_ expression: TimeExpression) -> String? {
        if block.block.role == .tableRow {
            // The time may be in a column of its own: "Time (UTC)".
            let times = block.clockTimes.map(\.tokens.lowerBound)
            for token in [expression.tokens.upperBound - 1] + Array(expression.tokens) + times {
                guard let text = block.header(at: token) else { continue }
                let header = AnnotatedBlock(title: text)
                if let zone = zone(in: header, header.all) { return zone }
            }
        }
        let label = PieceSplitter.trimmed(statement.before, block.tokens)
        let longest = 6
        guard !label.isEmpty, label.count <= longest else { return nil }
        return zone(in: block, label)
    }

    /// The date with the time of an earlier one in the same clause: "at 3pm on 5 and 13 May".
    private func sharedTime(_ expression: TimeExpression) -> TimeExpression? {
        let peer = others.first {
            $0.before == statement.before && $0.piece < statement.piece
                && $0.segment == statement.segment
        }
        guard let peer, let time = block.dates[peer.date].value.time, expression.value.end == nil
        else {
            return nil
        }
        let exact = block.dates[peer.date].expression
        return expression.meaning(
            .minute(
                time, on: expression.value.start, zone: exact.value.zone,
                until: exact.value.endTime))
    }

    /// True for a date after a label that is only a zone or a place.
    var isZoneLine: Bool {
        let label = PieceSplitter.trimmed(statement.before, block.tokens)
        let longest = 6
        guard isLineOfMany, !label.isEmpty, label.count <= longest,
            block.tokens[label.upperBound].mark == .colon
        else { return false }
        return isZoneName(label)
    }

    /// True for only the name of a zone or place: "Tokyo", "UTC", "America/New York".
    func isZoneName(_ range: Range<Int>) -> Bool {
        let slash = range.last { block.tokens[$0].mark == .slash }
        let own = PieceSplitter.trimmed(
            Range(from: slash.map { $0 + 1 } ?? range.lowerBound, to: range.upperBound),
            block.tokens)
        guard let first = own.first else { return false }
        return Recognizer.english.zoneName(in: block.text, at: first)?.tokens == own
            || knowledge.places.place(own, of: block)?.location != nil
    }

    /// The zone that some words name, or that of a place in them; nil if there is none.
    private func zone(in block: AnnotatedBlock, _ range: Range<Int>) -> String? {
        for token in range where block.tokens[token].isWord {
            if let zone = Recognizer.english.zone(in: block.text, at: token) { return zone }
        }
        let longest = 6
        guard range.count <= longest else { return nil }
        return
            (knowledge.places.place(range, of: block)?.location
            ?? knowledge.places.places(in: range, of: block).lazy.compactMap(\.place.location)
            .last { $0.zone != nil })?.zone
    }

    private func line(of tokens: Range<Int>) -> Int {
        pieces.last { $0.tokens.lowerBound <= tokens.lowerBound }?.line ?? 0
    }

    /// True for a time at the beginning of a line, optionally after a clock emoji.
    private func beginsLine(_ time: ClockTime, of other: AnnotatedBlock) -> Bool {
        var token = time.tokens.lowerBound
        while token > 0, !other.tokens[token].startsLine {
            token -= 1
            if other.tokens[token].isWord || other.tokens[token].isNumber { return false }
        }
        return true
    }

    /// True for a time with only a mark and a word such as "doors" between it and the date: "9 May,
    /// doors 18:30".
    private func isRightAfterDate(_ time: ClockTime) -> Bool {
        let end = datePiece.tokens.upperBound
        guard end <= time.tokens.lowerBound else { return false }
        return statement.after.covers(time.tokens)
            && (end..<time.tokens.lowerBound).allSatisfy {
                block.tokens[$0].mark != nil
                    || block.cues.says([.timeLabel, .preposition, .fromWord, .starts], at: $0)
            }
    }

    /// True for the only time in a sentence, if it comes after several days and applies to all:
    /// "on 1, 8 and 15 May, each time at 11:00".
    private func isOfAllDates(_ time: ClockTime) -> Bool {
        let peers = others.filter { $0.segment == statement.segment }
        let isForEach = block.cues.contains(
            [.eachTime],
            in: Range(from: pieces[statement.piece].tokens.upperBound, to: time.tokens.lowerBound))
        return statement.segment.covers(time.tokens) && !peers.isEmpty
            && block.clockTimes.count { statement.segment.covers($0.tokens) } == 1
            && (peers + [statement]).allSatisfy { peer in
                pieces[peer.piece].tokens.upperBound <= time.tokens.lowerBound
                    && (isForEach || peer.before == statement.before)
                    && block.dates[peer.date].value.time == nil
            }
    }

    /// True if the sentence with a time says that something starts then: "both days begin at 9:00".
    private func saysStart(_ time: ClockTime) -> Bool {
        let first = time.tokens.lowerBound
        guard let piece = pieces.last(where: { $0.tokens.lowerBound <= first }) else {
            return false
        }
        let sentence = pieces.first { $0.segment == piece.segment } ?? piece
        return block.cues.contains(
            [.starts, .fromWord], in: Range(from: sentence.tokens.lowerBound, to: first))
    }

    /// True for a time with a zone, or after a word that announces a time: "doors 19:00", "at 6pm".
    private func isUsable(_ time: ClockTime) -> Bool {
        // If there are several days, the time must be that of the start, not of a talk.
        if expressionIsSpan { return saysStart(time) }
        if time.zoneText != nil, time.zoneCertainty != .unknown { return true }
        let before = time.tokens.lowerBound - 1
        guard before >= 0 else { return true }
        return block.tokens[before].mark != nil
            || block.cues.says([.preposition, .timeLabel, .fromWord, .starts], at: before)
    }

    private var expressionIsSpan: Bool { date.value.end != nil }

    /// Two hours in minutes: zones that differ by less are not worth a doubt.
    private static let hours = 120

    /// The time with its zone, from the text, the section, or the place.
    func timeDecision(_ expression: TimeExpression, location: Location?) -> TimeDecision {
        let when = expression.value
        guard when.time ?? when.endTime != nil else {
            return TimeDecision(when: when, doubt: nil)
        }
        if expression.zoneCertainty != .certain, let zone = zoneOfTown(behind: expression) {
            return TimeDecision(when: when.inZone(zone), doubt: nil)
        }
        switch expression.zoneCertainty {
        case .certain:
            let zone = expression.zoneResolution(at: location?.zone)?.zone
            return TimeDecision(when: when.inZone(zone ?? when.zone), doubt: nil)
        case .ambiguous(let candidates):
            guard let zone = expression.zoneResolution(at: location?.zone) else {
                return TimeDecision(when: when, doubt: "the time zone is not known")
            }
            let doubt = "the time zone \(expression.zoneText ?? "") is a guess"
            return TimeDecision(
                when: when.inZone(zone.zone), doubt: zone.isGuess ? doubt : nil,
                runnerUp: candidates.first { $0 != zone.zone },
                certainty: zone.isGuess && zone.minutesAtStake >= Self.hours ? 0.45 : 0.6)
        case .local:
            guard let zone = location?.zone else {
                return TimeDecision(when: when.inZone(nil), doubt: "no time zone is given")
            }
            return TimeDecision(when: when.inZone(zone), doubt: nil)
        case .none:
            if let zone = labelledZone(expression) {
                return TimeDecision(when: when.inZone(zone), doubt: nil)
            }
            if let zone = document.zone(for: block) {
                return TimeDecision(when: when.inZone(zone), doubt: nil)
            }
            guard let zone = location?.zone else {
                return TimeDecision(when: when.inZone(nil), doubt: "no time zone is given")
            }
            return TimeDecision(
                when: when.inZone(zone), doubt: "the time zone is that of the place")
        case .unknown:
            if let zone = expression.zoneResolution(at: location?.zone) {
                return TimeDecision(when: when.inZone(zone.zone), doubt: nil)
            }
            return TimeDecision(when: when.inZone(nil), doubt: "the time zone is not known")
        }
    }
}
