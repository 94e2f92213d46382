internal import CivilTime
internal import Text

extension Joiner {
    /// "On 12 September, and a party the day after": counting starts at the date before it in the
    /// same sentence.
    static let countedFromEarlierDate = Joiner(name: name) { matches, scan in
        var earlier: Match?
        return matches.enumerated().map { place, match in
            if let affix = match.value.affix, match.value.dates == nil {
                guard let anchor = earlier, !scan.endsSentence(from: anchor, to: match),
                    !scan.isRestated(match, by: matches[(place + 1)...].first),
                    let dates = anchor.value.dates.flatMap(affix.dates(fromEarlier:))
                else { return match }
                var counted = match
                counted.value.dates = dates
                counted.value.affix = nil
                counted.value.form = .relative
                counted.value.isFragment = false
                counted.value.isApproximate = affix.isRough
                counted.dateTokens = match.tokens
                counted.rules.append(name)
                earlier = counted
                return counted
            }
            if match.value.dates != nil { earlier = match.isSingleDate ? match : nil }
            return match
        }
    }

    private static let name = "counted from the date before it"
}

extension Affix {
    /// The date at this distance from an earlier one; nil if the distance is from another date.
    fileprivate func dates(fromEarlier anchor: DateValue) -> DateValue? {
        switch self {
        case .fromEarlier(let shift): .shifted(shift, from: anchor)
        case .nearestToEarlier(let count, let weekday): .nearest(count, weekday, from: anchor)
        default: nil
        }
    }

    /// True for weeks and months: "a week later" may be a day more or less.
    fileprivate var isRough: Bool {
        if case .fromEarlier(let shift) = self { shift.precision != .day } else { false }
    }
}

extension Match {
    /// True for one known day, or successive ones.
    fileprivate var isSingleDate: Bool {
        guard isDate, let dates = value.dates, !dates.precision.isVague else { return false }
        switch dates {
        case .repeating, .several, .weekdays: return false
        default: return true
        }
    }
}

extension Scan {
    /// True if the date itself comes next: "one week later, on the 30th".
    fileprivate func isRestated(_ match: Match, by next: Match?) -> Bool {
        guard let next, next.value.dates != nil else { return false }
        return gap(from: match, to: next).holdsOnly(
            [.comma, .open, .dash], [.on, .the], atMost: 3)
    }

    /// True if a sentence ends between two matches; the dot in "6.2" does not end one.
    fileprivate func endsSentence(from left: Match, to right: Match) -> Bool {
        (left.tokens.upperBound..<right.tokens.lowerBound).contains { place in
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            return tokens[place].endsSentence && next?.isGlued != true
        }
    }
}
