internal import Text

extension Cursor {
    /// Whether a date may begin here: the token is not the rest of a version, a price, a path.
    var startsCleanly: Bool {
        guard let token = peek(), token.isGlued, let before = peek(-1) else { return true }
        switch before.mark {
        case .open, .close, .quote, .apostrophe, .bar, .comma, .semicolon, .bang, .other, .tilde,
            .paragraph, .ampersand, .at:
            return true
        case .colon: return peek(-2)?.isNumber != true || !before.isGlued
        case .dash: return !before.isGlued || peek(-2)?.isWord == true || peek(-2)?.mark != nil
        case .slash: return !before.isGlued
        default: return false
        }
    }

    /// Whether a date of numbers may begin here, which a hyphen and a slash never stand before.
    var startsNumericDate: Bool {
        guard startsCleanly, let token = peek() else { return false }
        guard token.isGlued, peek(-1)?.mark == .dash else { return true }
        return peek(-1)?.isGlued != true
    }

    /// Whether the numbers read so far end here, and do not go on as a version, a time or a name.
    var endsCleanly: Bool {
        guard let token = peek(), token.isGlued else { return true }
        switch token.kind {
        case .word: return token.particle == .alphaT
        case .number: return false
        case .mark(let mark): return !goesOn(mark)
        }
    }

    /// Whether a mark joins what was read to what follows it.
    private func goesOn(_ mark: Mark) -> Bool {
        guard let next = peek(1), next.isGlued else { return mark == .underscore }
        switch mark {
        case .underscore, .currency: return true
        case .dot, .colon, .plus, .equals: return next.isNumber
        case .dash, .slash: return next.isWord
        default: return false
        }
    }

    /// Whether a capitalized word beside the one read last makes it part of a name.
    var isPartOfName: Bool {
        if let next = peek(), next.isCapitalized, !next.startsLine, next.term == nil { return true }
        guard let before = peek(-2), peek(-1)?.startsLine != true else { return false }
        return before.isCapitalized && before.term == nil
    }

    /// Whether nothing more stands on this line, or a mark that ends an entry's date.
    var isAtEndOfEntry: Bool {
        guard let token = peek(), !token.startsLine else { return true }
        switch token.mark {
        case .bar, .dash, .open, .close, .paragraph, .colon, .tilde: return true
        case .dot, .comma, .semicolon: return peek(1).map(\.startsLine) ?? true
        default: return false
        }
    }

    /// Whether the token here begins an entry: it is the line's first, or behind a mark.
    var isAtStartOfEntry: Bool {
        guard let before = peek(-1), peek()?.startsLine != true else { return true }
        switch before.mark {
        case .bar, .dash, .open, .paragraph, .colon, .tilde: return true
        default: return false
        }
    }
}
