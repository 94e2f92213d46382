internal import CivilTime
internal import Text

extension Joiner {
    /// "One week later, on the 30th": the date counts, and the distance before it is ignored.
    static let restated = pairs(name) { left, gap, right in
        guard left.value.affix?.isFromEarlier == true, right.value.dates != nil,
            gap.holdsOnly([.comma, .open, .dash], [.on, .the], atMost: 3)
        else { return nil }
        return right.joined(with: left, by: name)
    }

    /// "On 12 September, and a party the day after": counting starts at the date before it in the
    /// same sentence; "two days after that" may also begin another sentence.
    static let countedFromEarlierDate = Joiner(name: name) { matches, scan in
        var earlier: Match?
        return matches.map { match in
            var match = match
            if let anchor = earlier,
                scan.isPointingBack(match) || !scan.endsSentence(from: anchor, to: match)
            {
                match = match.counted(from: anchor)
            }
            if match.value.dates != nil { earlier = match.isSingleDate ? match : nil }
            return match
        }
    }

    fileprivate static let name = "counted from the date before it"
}

extension Affix {
    /// True for a distance from the date before it.
    fileprivate var isFromEarlier: Bool {
        switch self {
        case .fromEarlier, .nearestToEarlier: true
        default: false
        }
    }

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
    /// The date that a distance from an earlier date gives; unchanged for any other match.
    fileprivate func counted(from anchor: Match) -> Match {
        guard let affix = value.affix, value.dates == nil,
            let dates = anchor.value.dates.flatMap(affix.dates(fromEarlier:))
        else { return self }
        var counted = self
        counted.value.dates = dates
        counted.value.affix = nil
        counted.value.form = .relative
        counted.value.isFragment = false
        counted.value.isApproximate = affix.isRough
        counted.dateTokens = tokens
        counted.rules.append(Joiner.name)
        return counted
    }

    /// True for a day, or a span of days, from which a later distance can be counted.
    fileprivate var isSingleDate: Bool {
        guard isDate, let dates = value.dates, !dates.precision.isVague else { return false }
        switch dates {
        case .repeating, .several, .weekdays: return false
        default: return true
        }
    }
}

extension Scan {
    /// True for a match that ends in "that", such as "two days after that".
    fileprivate func isPointingBack(_ match: Match) -> Bool {
        match.tokens.last.map { tokens[$0].particle == .that } ?? false
    }

    /// True if a sentence ends between two matches; the dot in "6.2" does not end one.
    fileprivate func endsSentence(from left: Match, to right: Match) -> Bool {
        (left.tokens.upperBound..<right.tokens.lowerBound).contains { place in
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            return tokens[place].endsSentence && next?.isGlued != true
        }
    }
}
