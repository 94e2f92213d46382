internal import DateExpressions
internal import Items
internal import Newsletter

/// Makes a title of the words of a sentence.
struct TitleWriter {
    let unit: Unit
    let readings: [Reading]

    /// The most characters that a title has.
    static let longest = 110
    private static let longestBesidesTopic = 55

    /// The clause without its date and what led to it; of an event whose name stands before "will
    /// take place" or the like, the name alone.
    func title(of clause: Range<Int>, dated reading: Reading, kind: Kind) -> String {
        let before = unit.words(
            Range(from: clause.lowerBound, to: max(clause.lowerBound, reading.range.lowerBound)))
        let after = unit.words(
            Range(
                from: reading.range.upperBound, to: max(clause.upperBound, reading.range.upperBound)
            ))
        if kind == .event, let name = subject(in: clause, reading) { return name }
        let head = Self.withoutDangling(before)
        let tail = Self.withoutLeading(after)
        let fewest = 2
        let says = Words(head).words.count >= fewest && !Words(head).telling.isEmpty
        let text = Self.withoutFiller(says ? head : head + " " + tail)
        return text.beginsWithName
            ? Self.shortenedAtEnd(text, to: Self.longest) : Self.shortened(text)
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
        let fewest = 2
        let whole = Self.withoutFiller(text)
        guard let subject, Words(Self.withoutFiller(subject)).words.count >= fewest else {
            return Self.shortened(whole, to: longestTopic)
        }
        let rest = String(decoding: text.utf8.dropFirst(subject.utf8.count), as: UTF8.self)
        let named = Self.withoutFiller(subject)
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
    private func subject(in clause: Range<Int>, _ reading: Reading) -> String? {
        var start = clause.lowerBound
        if Words(unit.words(Range(from: start, to: reading.range.lowerBound))).words.count <= 1 {
            start = reading.range.upperBound
        }
        let text = unit.words(Range(from: start, to: max(start, clause.upperBound)))
        let words = Words(text)
        guard let verb = Cues.eventVerbs.first(in: words) else { return nil }
        let subject = Self.withoutFiller(
            String(decoding: text.utf8.prefix(verb.lowerBound), as: UTF8.self))
        let count = Words(subject).words.count
        let longestSubject = 14
        let isEnough = count > 1 || count == 1 && subject.utf8.count > 2
        let verbWords = Words(
            String(decoding: text.utf8.dropFirst(verb.lowerBound).prefix(verb.count), as: UTF8.self)
        )
        guard isEnough, count <= longestSubject,
            Cues.plainEventVerbs.cover(verbWords) || isFollowedByDate(verb, start, reading)
        else { return nil }
        return Self.shortened(subject)
    }

    /// Whether nothing but small words stands between a verb and the date.
    private func isFollowedByDate(_ verb: Range<Int>, _ start: Int, _ reading: Reading) -> Bool {
        let end = start + verb.upperBound
        guard end <= reading.range.lowerBound else { return false }
        let between = Words(unit.words(Range(from: end, to: reading.range.lowerBound)))
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

    private static func withoutLeading(_ text: String) -> String {
        text.trimmingMarks()
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

    /// A title behind its topic, the title cut where both are too long together.
    static func joined(topic: String?, _ title: String) -> String {
        guard let topic else { return title }
        let title = shortened(title, to: longestBesidesTopic)
        return shortenedAtEnd(topic, to: longest - title.count - 2) + ": " + title
    }

    /// The text cut at a word, keeping its beginning.
    private static func shortenedAtEnd(_ text: String, to longest: Int) -> String {
        guard text.count > longest else { return text }
        let kept =
            text.prefix(longest).lastIndex(of: " ").map { text[..<$0] } ?? text.prefix(longest)
        return String(kept).trimmingMarks() + "…"
    }

    /// The text cut at a word, keeping its end, where the date stood.
    static func shortened(_ text: String, to longest: Int = longest) -> String {
        let folded = text.split { $0.isWhitespace }.joined(separator: " ")
        guard folded.count > longest else { return folded }
        let words = folded.split(separator: " ").reversed()
        var kept: [Substring] = []
        var length = 1
        for word in words {
            guard length + word.count + 1 <= longest else { break }
            kept.append(word)
            length += word.count + 1
        }
        return "…" + kept.reversed().joined(separator: " ").trimmingMarks()
    }
}

extension String {
    /// The text with its first letter in upper case.
    func capitalizedFirst() -> String {
        guard let first, first.isLowercase else { return self }
        return first.uppercased() + dropFirst()
    }

    /// The text without a bracket that nothing closes.
    func trimmingBrackets() -> String {
        guard last == "(" || filter({ $0 == "(" }).count > filter({ $0 == ")" }).count,
            let open = lastIndex(of: "(")
        else { return self }
        return String(self[..<open]).trimmingMarks()
    }

    /// Whether it names something of its own, and not only where it happens.
    var hasName: Bool {
        let names = Words(withoutVenue).words.filter {
            $0.isCapitalized && !Cues.common.contains($0.text)
        }
        return names.count > 1
    }

    /// Whether it begins with two words in capitals.
    var beginsWithName: Bool {
        let first = Words(self).words.prefix(2)
        return first.count > 1 && first.allSatisfy(\.isCapitalized)
    }

    /// The text without what stands in parentheses.
    var withoutAsides: String {
        var depth = 0
        let kept = filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")", depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return kept.split(separator: " ").joined(separator: " ")
    }

    /// What stands behind a closing bracket that nothing opened.
    var afterUnopenedBracket: String {
        guard let close = firstIndex(of: ")"), !self[..<close].contains("(") else { return self }
        return String(self[index(after: close)...])
    }

    /// Whether two texts name the same thing: they share a word that says something.
    func sharesSubject(with other: String) -> Bool {
        let own = Set(Words(self).telling)
        return Words(other).telling.contains { own.contains($0) }
    }

    /// Whether this text has half of the words of another that say something.
    func covers(subjectOf other: String) -> Bool {
        let own = Set(Words(self).telling)
        let theirs = Set(Words(other).telling)
        return !theirs.isEmpty && own.intersection(theirs).count * 2 >= theirs.count
    }
}

extension Words {
    /// The words that say something: names, abbreviations, numbers of versions, and long words that
    /// are none of the usual ones.
    var telling: [String] {
        words.filter { word in
            (word.isCapitalized || word.text.contains { $0.isNumber } || word.text.utf8.count >= 6)
                && !Cues.common.contains(word.text)
        }.map(\.stem)
    }
}

extension Words.Word {
    /// The word without a plural's or possessive's ending.
    var stem: String {
        if text.hasSuffix("'s") { return String(text.dropLast(2)) }
        return text.hasSuffix("s") && !text.hasSuffix("ss") && text.utf8.count > 3
            ? String(text.dropLast()) : text
    }
}
