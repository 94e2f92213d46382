internal import Text

extension Match {
    /// This match, or one for each of several single days ("6 & 20 March"), with its own tokens.
    func singleDays(in scan: Scan) -> [Match] {
        guard case .several(let days) = value.dates else { return [self] }
        let starts = days.compactMap(\.token)
        return zip(days, starts).enumerated().map { position, entry in
            let isFirst = position == 0
            let isLast = position == days.count - 1
            var single = self
            single.value.dates = .day(entry.0)
            let start = isFirst ? tokens.lowerBound : entry.1
            let end = isLast ? tokens.upperBound : entry.1 + 1
            single.tokens = start..<end
            let dates = max(start, dateTokens.lowerBound)..<min(end, dateTokens.upperBound)
            single.dateTokens = dates
            return single
        }
    }

    /// The match, extended by the parenthesis that closes one inside: "5 May (Fri)".
    func closingItsParentheses(in scan: Scan) -> Match {
        let marks = scan.tokens[tokens].compactMap(\.mark)
        let opened = marks.count { $0 == .open }
        let closed = marks.count { $0 == .close }
        guard opened > closed, tokens.upperBound < scan.tokens.count,
            scan.tokens[tokens.upperBound].mark == .close
        else { return self }
        var whole = self
        whole.tokens = tokens.lowerBound..<(tokens.upperBound + 1)
        return whole
    }
}
