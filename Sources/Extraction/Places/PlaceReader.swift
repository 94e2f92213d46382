internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Text

/// Finds places in the words of a text.
struct PlaceReader: Sendable {
    let gazetteer: Gazetteer
    /// Decides between towns with the same name.
    var hint = PlaceHint()

    private static let mostWords = 14
    private static let online: BitSet<LexicalTag> = [.online]
    private static let formats: BitSet<LexicalTag> = [.online, .attendance]

    /// The place if a range is exactly one, such as `Paris-Saclay, France` or `Virtual (Berlin,
    /// DE)`; otherwise nil.
    func place(_ range: Range<Int>, of block: AnnotatedBlock) -> Place? {
        let words = range.filter { block.tokens[$0].mark == nil }
        guard let first = words.first, let last = words.last, words.count <= Self.mostWords else {
            return nil
        }
        let text = block.words(first..<last + 1)
        let formats = words.prefix { isFormat($0, block) }
        let saysOnline = words.contains { block.cues.says(Self.online, at: $0) }
        if formats.count == words.count {
            return saysOnline ? Place(text: text, location: nil, isOnline: true) : nil
        }
        // "Virtual" may also be at the end: "Florence, IT + Virtual".
        let tail = words.reversed().prefix { isFormat($0, block) }
        let trailing = tail.contains { block.cues.says(Self.online, at: $0) } ? tail.count : 0
        let whole = Range(from: words[formats.count], to: words[words.count - 1 - trailing] + 1)
        // "In the Netherlands".
        let hasArticle = block.words(whole.lowerBound..<whole.lowerBound + 1) == "the"
        let named = hasArticle && whole.count > 1 ? whole.dropFirst() : whole
        guard isPlaceName(named, block), !isEverydayWord(named, block), !isLoneCode(named, block),
            let location = gazetteer.locate(
                in: block.text, tokens: knownPart(of: named, block), hint: hint(for: block))
        else { return nil }
        let own = saysOnline ? range : Range(from: named.lowerBound, to: range.upperBound)
        return Place(
            text: block.words(closed(own, block)), location: location,
            isOnline: saysOnline && formats.count > 0)
    }

    /// The places that prose or a name mentions, in the order of the text.
    func places(in range: Range<Int>, of block: AnnotatedBlock) -> [PlaceSpan] {
        gazetteer.places(in: block.text, tokens: range, hint: hint(for: block)).compactMap {
            found in
            let tokens = block.text.tokenRange(of: found.range)
            guard isPlace(tokens, block) else { return nil }
            let isLed = isLed(tokens, block)
            return PlaceSpan(
                tokens: tokens,
                place: Place(text: block.words(closed(tokens, block)), location: found.location),
                isLed: isLed)
        }
    }

    /// True for the words that say whose time it is: "Panama time", "by Tashkent time", and
    /// "in Delhi" in "14:00 UTC (19:30 in Delhi)".
    func isTime(_ tokens: Range<Int>, of block: AnnotatedBlock) -> Bool {
        let longest = 4
        if tokens.count > 1, tokens.lowerBound > 0, tokens.count <= longest,
            block.words(tokens.lowerBound..<tokens.lowerBound + 1) == "in",
            isTimeInParentheses(tokens.lowerBound - 1, block)
        {
            return true
        }
        guard (2...longest).contains(tokens.count), let last = tokens.last,
            block.words(last..<last + 1).lowercased() == "time"
        else { return false }
        var name = tokens.lowerBound..<last
        if block.tokens[name.lowerBound].casing == .lower { name = name.dropFirst() }
        return !name.isEmpty && places(in: name, of: block).contains { $0.tokens == name }
    }

    /// True for a place after "from", where somebody or something comes from.
    static func isOrigin(_ tokens: Range<Int>, of block: AnnotatedBlock) -> Bool {
        let before = tokens.lowerBound - 1
        return before >= 0 && block.words(before..<before + 1).lowercased() == "from"
    }

    /// True for a name after "in" or "in the".
    private func isLed(_ tokens: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        var before = tokens.lowerBound - 1
        if before > 0, block.words(before..<before + 1) == "the" { before -= 1 }
        return before >= 0 && block.cues.says([.preposition], at: before)
            && !Self.isOrigin(before + 1..<tokens.upperBound, of: block)
    }

    /// The region in a heading; `global` if the heading says online.
    func region(of heading: AnnotatedBlock) -> Region? {
        let text = heading.words(heading.all)
        if heading.cues.contains(Self.online, in: heading.all) { return .global }
        return gazetteer.region(named: heading.text)
            ?? gazetteer.places(in: text).last { $0.location.country == nil }?.location.region
    }
}

extension PlaceReader {
    /// The hint for a block: the region that it names ("KubeCon EU in Valencia") takes precedence
    /// over the country of the community.
    private func hint(for block: AnnotatedBlock) -> PlaceHint {
        guard block.saysRegion else { return hint }
        var hint = hint
        hint.region = block.region
        return hint
    }

    private func isFormat(_ token: Int, _ block: AnnotatedBlock) -> Bool {
        block.cues.says(Self.formats, at: token)
            || block.cues.says([.conjunction, .preposition], at: token)
                && block.tokens[token].casing == .lower
    }

    /// The tokens, with the parenthesis after them if it closes one inside.
    private func closed(_ range: Range<Int>, _ block: AnnotatedBlock) -> Range<Int> {
        let opened = range.filter { block.tokens[$0].mark == .open }.count
        let closed = range.filter { block.tokens[$0].mark == .close }.count
        guard opened > closed, range.upperBound < block.tokens.count,
            block.tokens[range.upperBound].mark == .close
        else { return range }
        return range.lowerBound..<range.upperBound + 1
    }

    /// True unless the name is that of a currency ("US$ 20"), an end of a route, or part of a date
    /// ("extended to Mon 7 Dec": Mon is a town, too).
    private func isPlace(_ tokens: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        if block.dates.contains(where: { $0.tokens.overlaps(tokens) }) { return false }
        let next = tokens.upperBound
        if next < block.tokens.count, block.tokens[next].isGlued,
            block.tokens[next].mark == .currency
        {
            return false
        }
        let before = tokens.lowerBound - 1
        if isEverydayWord(tokens, block) { return false }
        // "Cuba Street" is not in Cuba.
        if next < block.tokens.count, block.tokens[next].isCapitalized,
            block.cues.says([.street], at: next)
        {
            return false
        }
        // In "Office hour with Sofía", Sofía is a person.
        if tokens.count == 1, before >= 0, block.words(before..<before + 1) == "with" {
            return false
        }
        // In "Casa del Pueblo", "Pueblo" is part of a name.
        if before > 0, block.tokens[before].casing == .lower,
            block.tokens[before - 1].isCapitalized,
            Self.particles.contains(block.words(before..<before + 1))
        {
            return false
        }
        // "Europe/Vienna" is a zone.
        if before >= 0, block.tokens[before].mark == .slash, block.tokens[before].isGlued {
            return false
        }
        // "14:00 UTC (10:00 in New York)" says whose time it is.
        if before > 1, block.words(before..<before + 1).lowercased() == "in",
            isTimeInParentheses(before - 1, block)
        {
            return false
        }
        // "but not in Montevideo" rules the place out.
        if before > 0, block.cues.says([.preposition], at: before),
            block.cues.says([.negation], at: before - 1)
        {
            return false
        }
        return !isOnRoute(tokens, block)
    }

    /// True for the last token of a time of day in parentheses after another time.
    private func isTimeInParentheses(_ token: Int, _ block: AnnotatedBlock) -> Bool {
        let mostDigits = 2
        // A time without a zone that is not next to a date is no time of the block's.
        let isTime =
            block.tokens[token].isNumber && block.tokens[token].digits <= mostDigits
            || block.cues.says([.meridiem], at: token)
        guard isTime, let open = (0..<token).last(where: { block.tokens[$0].mark == .open }) else {
            return false
        }
        return !(open..<token).contains { block.tokens[$0].mark == .close }
            && (block.clockTimes.contains { $0.tokens.lowerBound < open }
                || block.dates.contains { $0.tokens.lowerBound < open && $0.value.time != nil })
    }

    /// True for the start or the end of a route or a range: "from Ottawa to Bangalore".
    ///
    /// The end counts as a place if something moves there.
    private func isOnRoute(_ tokens: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let reach = 6
        func isWord(_ word: String, at token: Int) -> Bool {
            block.tokens.indices.contains(token)
                && block.words(token..<token + 1).lowercased() == word
        }
        let before = tokens.lowerBound - 1
        if isWord("from", at: before) { return isWord("to", at: tokens.upperBound) }
        guard isWord("to", at: before),
            let from = (max(0, before - reach)..<before).last(where: { isWord("from", at: $0) })
        else { return false }
        return (from + 1..<before).allSatisfy {
            block.tokens[$0].isCapitalized || block.tokens[$0].mark == .comma
        } && !block.cues.contains([.moved], in: max(0, from - reach)..<from)
    }

    /// True for two or three capitals alone, which have too many meanings: "SC", "GA".
    private func isLoneCode(_ tokens: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let known = ["US", "UK", "USA", "UAE", "EU"]
        return tokens.count == 1 && isCode(tokens, block) && !known.contains(block.words(tokens))
    }

    /// True for a word such as "Summit" or "Date" that is also a town, but hardly ever meant as
    /// one.
    private func isEverydayWord(_ tokens: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        guard tokens.count == 1, let cue = block.cues.cue(at: tokens.lowerBound), !cue.says(.region)
        else { return false }
        return !cue.tags.isDisjoint(with: .common) || cue.happening != nil
    }

    /// True if words have the form of a place.
    ///
    /// Each part between commas is a place or, before others, a short proper name, a street, or a
    /// number.
    private func isPlaceName(_ range: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let parts = parts(of: range, block)
        guard let last = parts.last else { return false }
        let known = parts.map { isKnown($0, block) }
        guard
            known[parts.count - 1] || parts.count > 1 && isCode(last, block)
                || parts.count > 1 && isAside(last, block) && known.dropLast().contains(true)
        else { return false }
        return zip(parts, known).dropLast().allSatisfy { part, isKnown in
            isKnown || isProperName(part, block) && !isEvent(part, block)
        }
    }

    /// A place without the names before it: "Cuba Street Fab Lab, Wellington" is not in Cuba.
    private func knownPart(of range: Range<Int>, _ block: AnnotatedBlock) -> Range<Int> {
        let parts = parts(of: range, block)
        guard let first = parts.first(where: { isKnown($0, block) || isCode($0, block) }) else {
            return range
        }
        return first.lowerBound..<range.upperBound
    }

    /// True for the name of an event: "Python Meetup" before a comma and a town.
    private func isEvent(_ part: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        block.cues.cues(in: part).contains { $0.happening != nil && !$0.says(.hint) }
            && !block.cues.contains([.venue], in: part)
    }

    /// The parts between commas, parentheses, slashes, and the like.
    private func parts(of range: Range<Int>, _ block: AnnotatedBlock) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where separatesParts(index, block) {
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<range.upperBound)
        return parts.map { part in
            let part = PieceSplitter.trimmed(part, block.tokens)
            // "Rotterdam, the Netherlands".
            guard let first = part.first, part.count > 1, block.words(first..<first + 1) == "the"
            else { return part }
            return part.dropFirst()
        }.filter { !$0.isEmpty }
    }

    private func separatesParts(_ index: Int, _ block: AnnotatedBlock) -> Bool {
        switch block.tokens[index].mark {
        case .comma, .slash, .open, .close, .plus: true
        case .dot, .dash: !block.tokens[index].isGlued
        default: false
        }
    }

    private func isKnown(_ part: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        if gazetteer.isName(block.text, tokens: part) { return true }
        let places = gazetteer.places(in: block.text, tokens: part)
        return part.allSatisfy { token in
            block.tokens[token].mark != nil
                || places.contains { $0.range.contains(block.tokens[token].start) }
        } && !places.isEmpty
    }

    /// True for a name in parentheses after a place: "Germany (Bavaria)".
    private func isAside(_ part: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        part.lowerBound > 0 && block.tokens[part.lowerBound - 1].mark == .open
            && part.contains { block.tokens[$0].isCapitalized }
    }

    /// True for the code of a country or a state.
    private func isCode(_ part: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        part.count == 1 && block.tokens[part.lowerBound].casing == .upper
            && (2...3).contains(block.tokens[part.lowerBound].bytes.count)
    }

    private func isProperName(_ part: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        part.allSatisfy { token in
            let word = block.tokens[token]
            return word.isCapitalized || word.isNumber || word.mark != nil
                || block.cues.says([.of, .determiner, .conjunction, .preposition], at: token)
                || Self.particles.contains(block.words(token..<token + 1).lowercased())
        }
    }

    private static let particles: Set<String> = [
        "am", "an", "da", "de", "del", "den", "der", "des", "di", "do", "dos", "du", "el", "im",
        "la", "le", "les", "van", "von", "zu", "zur",
    ]
}
