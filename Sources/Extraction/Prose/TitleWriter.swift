internal import DateExpressions
internal import Items

/// Makes a title of the words of a sentence.
struct TitleWriter {
    let unit: Unit
    let readings: [TimeExpression]

    /// The most characters that a title has.
    static let longest = 110
    static let longestBesidesTopic = 55

    /// The clause without its date and what led to it; of an event whose name stands before "will
    /// take place" or the like, the name alone.
    func title(of clause: Range<Int>, dated run: Range<Int>, kind: Kind) -> String {
        let before = unit.words(
            Range(from: clause.lowerBound, to: max(clause.lowerBound, run.lowerBound)))
        let after = unit.words(
            Range(
                from: run.upperBound, to: max(clause.upperBound, run.upperBound)
            ))
        if kind == .event, let name = subject(in: clause, run) ?? name(beforeBracket: before) {
            return name
        }
        let head = Self.withoutDangling(before)
        let tail = after.trimmingMarks()
        let fewest = 2
        let says = Words(head).words.count >= fewest && !Words(head).telling.isEmpty
        let text = Self.withoutFiller(says ? head : head + " " + tail)
        return text.beginsWithName
            ? Self.shortenedAtEnd(text, to: Self.longest) : Self.shortened(text)
    }

    /// The name that stands before a date in parentheses: `PierCon (1 & 2 February, Oslo): …`.
    private func name(beforeBracket text: String) -> String? {
        guard text.last == "(" else { return nil }
        let name = Self.withoutFiller(String(text.dropLast()))
        let words = Words(name).words
        let longestName = 8
        let shortestWord = 4
        guard words.count <= longestName,
            words.allSatisfy({ $0.isCapitalized || $0.text.first?.isNumber == true }),
            words.count > 1 || name.utf8.count >= shortestWord
        else { return nil }
        return name
    }

    /// What a sentence speaks of: its subject, or all of it where that cannot be told.
    func topic(of sentence: Range<Int>) -> String {
        let date = readings.first { sentence.contains($0.range.lowerBound) }?.range.lowerBound
        let dateless = Range(from: sentence.lowerBound, to: date ?? sentence.upperBound)
        let text = Self.withoutDangling(unit.words(dateless)).withoutAsides
        let words = Words(text)
        let longestTopic = 80
        let subject = Cues.topicVerbs.first(in: words).map {
            String(decoding: text.utf8.prefix($0.lowerBound), as: UTF8.self)
        }
        let whole = Self.withoutFiller(text)
        let named = Self.withoutFiller(subject ?? "")
        let isAbbreviation = named.count > 1 && named == named.uppercased()
        guard let subject, Words(named).words.count > 1 || isAbbreviation else {
            return Self.shortened(whole, to: longestTopic)
        }
        let rest = String(decoding: text.utf8.dropFirst(subject.utf8.count), as: UTF8.self)
        // "The X has opened the call for sessions" is about the call as much as about the X.
        return whole.utf8.count <= longestTopic && Cues.participation.occur(in: Words(rest))
            ? whole : Self.shortened(named, to: longestTopic)
    }

    /// Whether a link's words are a name, and not a piece of a sentence.
    func isName(_ range: Range<Int>) -> Bool {
        let words = Words(unit.words(range)).words
        let capitals = words.filter { $0.isCapitalized || $0.text.first?.isNumber == true }.count
        return words.first?.isCapitalized == true && capitals * 2 >= words.count
    }
}

extension TitleWriter {
    /// The words between the beginning of the clause and "will take place" or the like.
    private func subject(in clause: Range<Int>, _ run: Range<Int>) -> String? {
        var start = clause.lowerBound
        if Words(unit.words(Range(from: start, to: run.lowerBound))).words.count <= 1 {
            start = run.upperBound
        }
        let text = unit.words(Range(from: start, to: max(start, clause.upperBound)))
        let words = Words(text)
        // The verb of "we are excited to announce that" is not the subject's.
        let filler = Cues.filler.begin(words)?.upperBound ?? 0
        guard let verb = Cues.eventVerbs.first(in: words.first(Int.max, from: filler)) else {
            return nil
        }
        let subject = Self.withoutFiller(
            String(decoding: text.utf8.prefix(verb.lowerBound), as: UTF8.self))
        let count = Words(subject).words.count
        let longestSubject = 14
        let isEnough = count > 1 || count == 1 && subject.utf8.count > 2
        let verbWords = Words(
            String(decoding: text.utf8.dropFirst(verb.lowerBound).prefix(verb.count), as: UTF8.self)
        )
        guard isEnough, count <= longestSubject,
            Cues.plainEventVerbs.cover(verbWords) || isFollowedByDate(verb, start, run)
        else { return nil }
        return Self.shortened(subject)
    }

    /// Whether nothing but small words stands between a verb and the date.
    private func isFollowedByDate(_ verb: Range<Int>, _ start: Int, _ run: Range<Int>) -> Bool {
        let end = start + verb.upperBound
        guard end <= run.lowerBound else { return false }
        let between = Words(unit.words(Range(from: end, to: run.lowerBound)))
        return between.words.isEmpty || Cues.dangling.cover(between)
    }

    /// The text without the words at its end that led to the date.
    static func withoutDangling(_ text: String) -> String {
        var rest = text.trimmingMarks()
        while let last = Words(rest).words.last, Cues.dangling.cover(Words(last.text)),
            last.range.lowerBound == 0
                || rest.utf8.dropFirst(last.range.lowerBound - 1).first == UInt8(ascii: " ")
        {
            rest = String(decoding: rest.utf8.prefix(last.range.lowerBound), as: UTF8.self)
                .trimmingMarks()
        }
        return rest.trimmingBrackets()
    }

    /// The text without what begins many sentences and says nothing.
    static func withoutFiller(_ text: String) -> String {
        var rest = text.afterUnopenedBracket.trimmingMarks()
        while let filler = Cues.filler.begin(Words(rest)) ?? calloutEnd(rest) {
            let next = String(decoding: rest.utf8.dropFirst(filler.upperBound), as: UTF8.self)
                .trimmingMarks()
            guard !next.isEmpty else { break }
            rest = next
        }
        return rest.capitalizedFirst()
    }

    /// The text without a label that only says how important it is: `Next deadline:`.
    static func withoutCallout(_ text: String) -> String {
        guard let callout = calloutEnd(text) else { return text }
        let rest = String(decoding: text.utf8.dropFirst(callout.upperBound), as: UTF8.self)
        return rest.trimmingMarks()
    }

    private static func calloutEnd(_ text: String) -> Range<Int>? {
        guard let callout = Cues.callout.begin(Words(text)),
            text.utf8.dropFirst(callout.upperBound).first == UInt8(ascii: ":")
        else { return nil }
        return callout
    }

}
