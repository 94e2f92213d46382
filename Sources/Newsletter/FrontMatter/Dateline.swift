internal import CivilTime
internal import Text

/// Finds the words at the top of a letter that say when it was written.
///
/// "Tartu, 9 October 2023", "Sent on 10 November 2025", "Bulletin 10 of 10. 3. 2025"
enum Dateline {
    /// The day in the dateline; nil if there is none.
    ///
    /// It is part of a paragraph above the first list, table, or second heading, with a complete
    /// date. No word in it may speak of an event or a task, since its date would not be the issue's.
    /// A dateline is short, or it says that the letter was sent, published, or the like.
    static func timestamp(in outline: Outline) -> Timestamp? {
        let top = 4
        var headings = 0
        for node in outline.nodes.prefix(top) {
            switch node {
            case .heading(_, let text):
                headings += 1
                // The second heading may be a subtitle: "News of the group, 5 June 2025".
                if headings == 2, let date = timestamp(in: text) { return date }
            case .paragraph(let text):
                if let date = timestamp(in: text) { return date }
            case .quote(let inner):
                if let date = inner.lazy.prefix(1).compactMap(timestamp(in:)).first { return date }
            case .preformatted, .list, .table: return nil
            }
            if headings > 1 { return nil }
        }
        return nil
    }

    /// The day in a comment at the top that says when the letter was sent: `<!-- sent 5 June 2025
    /// -->`.
    static func timestamp(inCommentOf body: [UInt8]) -> Timestamp? {
        let reach = 4096
        let top = String(decoding: body.prefix(reach), as: UTF8.self)
        guard let open = top.firstRange(of: "<!--"),
            let close = top[open.upperBound...].firstRange(of: "-->")
        else { return nil }
        let text = TokenizedText(String(top[open.upperBound..<close.lowerBound]))
        let lexicon = Lexicon.english
        let says = lexicon.matches(in: text).contains { match in
            lexicon.entries[match.entry].tags.contains(.imprint)
                && !isAboutAnother(match.tokens.lowerBound, of: text)
        }
        return says ? WrittenDate.timestamp(in: text.tokens[...]) : nil
    }

    /// The day in a paragraph of its own, such as one in a quotation.
    private static func timestamp(in node: OutlineNode) -> Timestamp? {
        guard case .paragraph(let text) = node else { return nil }
        return timestamp(in: text)
    }

    private static func timestamp(in paragraph: InlineText) -> Timestamp? {
        let text = paragraph.content
        let longest = 16
        let lexicon = Lexicon.english
        let matches = lexicon.matches(in: text).map { match in
            (tokens: match.tokens, tags: lexicon.entries[match.entry].tags)
        }
        func says(_ tags: BitSet<LexicalTag>, in range: Range<Int>) -> Bool {
            matches.contains {
                // "May" is also an auxiliary verb, and so is the "s" of "St. John's".
                range.overlaps($0.tokens) && !$0.tags.isDisjoint(with: tags)
                    && !$0.tags.contains(.month) && !text.tokens[$0.tokens.lowerBound].isGlued
            }
        }
        let all = 0..<text.tokens.count
        let isShort = all.count <= longest && !says(telling, in: all)
        for part in parts(of: paragraph) {
            let imprints = matches.filter {
                part.contains($0.tokens.lowerBound) && $0.tags.contains(.imprint)
                    && !isAboutAnother($0.tokens.lowerBound, of: text)
            }
            // "User groups of the islands, bulletin 10 of 10. 3. 2025"
            let around = imprints.flatMap {
                [
                    upToDate($0.tokens.lowerBound..<part.upperBound, of: text),
                    $0.tokens.lowerBound..<part.upperBound,
                    part.lowerBound..<$0.tokens.upperBound,
                ]
            }
            let own = isShort || isPlaceAndDate(part, of: text) ? [part] : []
            for range in own + around where range.count <= longest && !says(telling, in: range) {
                let tokens = text.tokens[range]
                if let date = WrittenDate.timestamp(in: tokens)
                    ?? WrittenDate.shortTimestamp(tokens)
                {
                    return date
                }
            }
        }
        return nil
    }

    /// The words up to the end of their first complete date: "Published 2025-01-20" of "Published
    /// 2025-01-20 by the newsroom team".
    private static func upToDate(_ range: Range<Int>, of text: TokenizedText) -> Range<Int> {
        let end = range.first { token in
            WrittenDate.timestamp(in: text.tokens[range.lowerBound...token]) != nil
        }
        return range.lowerBound..<(end.map { $0 + 1 } ?? range.upperBound)
    }

    /// True for the issue in "previous issue" and "next issue".
    private static func isAboutAnother(_ imprint: Int, of text: TokenizedText) -> Bool {
        guard imprint > 0 else { return false }
        let word = text.text(of: imprint - 1..<imprint).lowercased()
        return ["previous", "last", "next", "earlier", "following"].contains(word)
    }

    /// The sentences and lines of a paragraph, and what middle dots and bars separate in them.
    private static func parts(of paragraph: InlineText) -> [Range<Int>] {
        let text = paragraph.content
        let lines = Set(paragraph.lineStarts.map { text.firstToken(at: $0.offset) })
        var parts: [Range<Int>] = []
        var start = 0
        for (index, token) in text.tokens.enumerated() {
            let isSeparator = token.mark == .bar
            if index > start,
                lines.contains(index) || isSeparator || startsSentence(index, of: text)
            {
                parts.append(start..<index)
                start = index
            }
            if isSeparator { start = index + 1 }
        }
        if start < text.tokens.count { parts.append(start..<text.tokens.count) }
        return parts
    }

    /// True for a word after a period, unless that belongs to a number before a month.
    private static func startsSentence(_ index: Int, of text: TokenizedText) -> Bool {
        guard index > 1, text.tokens[index].isWord, !text.tokens[index].isGlued,
            text.tokens[index - 1].mark == .dot
        else { return false }
        let isAfterNumber = text.tokens[index - 2].isNumber
        return isAfterNumber
            ? !WrittenDate.isMonth(text.tokens[index]) : text.tokens[index].isCapitalized
    }

    /// True for a few words with a date, all of which are capitalized, as names of places are.
    private static func isPlaceAndDate(_ part: Range<Int>, of text: TokenizedText) -> Bool {
        let longest = 10
        return part.count <= longest
            && part.allSatisfy { index in
                let token = text.tokens[index]
                // The "s" of "St. John's" is in lower case.
                return !token.isWord || token.isCapitalized || token.isGlued
            }
    }

    private static let telling: BitSet<LexicalTag> = [
        .happening, .task, .eventVerb, .auxiliary, .action, .closes, .opens, .ends, .until,
        .deadline,
        .due, .starts, .fromWord, .invitation, .moved, .cancelled, .postponed,
    ]
}
