internal import Text

extension Finding {
    /// This finding, or one for each of several single days, with the tokens of its own.
    func singleDays(in scan: Scan) -> [Finding] {
        guard case .several(let days) = meaning.dates else { return [self] }
        let starts = days.compactMap(\.token)
        return zip(days, starts).enumerated().map { position, entry in
            let isFirst = position == 0
            let isLast = position == days.count - 1
            var single = self
            single.meaning.dates = .day(entry.0)
            let start = isFirst ? tokens.lowerBound : entry.1
            single.tokens = start..<(isLast ? tokens.upperBound : entry.1 + 1)
            single.dateTokens = single.tokens
            return single
        }
    }

    /// With the parenthesis that closes one opened within: "5 May (Fri)".
    func closingItsParentheses(in scan: Scan) -> Finding {
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
