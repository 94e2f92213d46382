internal import Text

extension Cursor {
    /// True if a date may begin here: the token does not continue a version, a price, or a path.
    var startsCleanly: Bool {
        guard let token = peek(), token.isGlued, let before = peek(-1) else { return true }
        switch before.mark {
        case .open, .close, .quote, .apostrophe, .bar, .comma, .semicolon, .bang, .other, .tilde,
            .paragraph, .ampersand, .at:
            return true
        case .colon: return peek(-2)?.isNumber != true || !before.isGlued
        case .dash:
            // "12 May 2026-13 May 2026": the dash after the year separates two dates.
            let isAfterDate = peek(-2)?.digits == 4 && peek(-3)?.isMonth == true
            return !before.isGlued || peek(-2)?.isWord == true || peek(-2)?.mark != nil
                || isAfterDate
        case .slash: return !before.isGlued
        default: return false
        }
    }

    /// True if a date in numbers may begin here: no hyphen or slash comes before it.
    var startsNumericDate: Bool {
        guard startsCleanly, let token = peek() else { return false }
        guard token.isGlued, peek(-1)?.mark == .dash else { return true }
        return peek(-1)?.isGlued != true
    }

    /// True if the numbers read so far do not continue as a version, a time or a name.
    var endsCleanly: Bool {
        guard let token = peek(), token.isGlued else { return true }
        switch token.kind {
        case .word: return token.particle == .alphaT
        case .number: return false
        case .mark(let mark): return !goesOn(mark)
        }
    }

    /// True if a mark connects what was read to what follows.
    private func goesOn(_ mark: PunctuationMark) -> Bool {
        guard let next = peek(1), next.isGlued else { return mark == .underscore }
        switch mark {
        case .underscore, .currency: return true
        // "Monday.com" is a name.
        case .dot: return next.isNumber || next.isWord && next.casing == .lower
        case .colon, .plus, .equals: return next.isNumber
        case .dash, .slash: return next.isWord
        default: return false
        }
    }

    /// True if a capitalized word before or after the last token makes that token part of a name.
    var isPartOfName: Bool {
        if let next = peek(), next.isNameWord, !next.startsLine { return true }
        guard let before = peek(-2), peek(-1)?.startsLine != true else { return false }
        return before.isNameWord
    }

    /// True if the line ends here, or a mark follows that ends the date of an entry.
    var isAtEndOfEntry: Bool {
        guard let token = peek(), !token.startsLine else { return true }
        switch token.mark {
        case .bar, .dash, .open, .close, .paragraph, .colon, .tilde: return true
        case .dot, .comma, .semicolon: return peek(1).map(\.startsLine) ?? true
        default: return false
        }
    }

    /// True if an entry begins at this token: it is the first in its line, or follows a mark.
    var isAtStartOfEntry: Bool {
        guard let before = peek(-1), peek()?.startsLine != true else { return true }
        switch before.mark {
        case .bar, .dash, .open, .paragraph, .colon, .tilde: return true
        default: return false
        }
    }

    /// True if no noun follows that a number could count.
    ///
    /// Instead the line ends, or a mark or a word of the grammar follows, such as "at".
    var isAtPause: Bool {
        guard let next = peek(), !next.startsLine else { return true }
        if let mark = next.mark { return mark != .currency && mark != .underscore }
        return next.term != nil && !next.isNumber && next.term != .area
    }
}

extension Token {
    /// True for a capitalized word that is never part of a date, or that names use as well.
    fileprivate var isNameWord: Bool {
        guard isCapitalized else { return false }
        return switch term {
        case nil, .dayPart, .area: true
        default: false
        }
    }
}
