internal import CivilTime
internal import Text

extension Rule {
    /// A part of a month, which is no day: the month is then not meant exactly.
    static let vagueMonth = Rule(
        "part of a month", starts: [.particle, .ordinal],
        examples: [
            "in the ⟦second half of January⟧", "by the ⟦end of March⟧", "⟦early September⟧",
            "in ⟦mid-May⟧", "⟦late June 2026⟧", "⟦beginning of October⟧", "⟦Mid May⟧",
            "the ⟦last week of November⟧", "⟦end of the month⟧", "⟦middle of August⟧",
        ],
        counterexamples: ["end of life", "the second half", "early adopters may", "a mid march"]
    ) { cursor, context in
        guard cursor.takePartOfMonth() else { return nil }
        _ = cursor.take([.the])
        if cursor.takeMonthOfPublication() {
            return Meaning(
                .known(.months(context.published.civilMonth)), form: .relative, isApproximate: true)
        }
        guard cursor.isMonthName, cursor.peek()?.isCapitalized == true, let month = cursor.month()
        else { return nil }
        return Meaning(
            .month(PartialMonth(year: cursor.year(), month: month)), isApproximate: true)
    }
}

extension Cursor {
    /// "early", "mid-", "end of", "second half of", "first week of".
    fileprivate mutating func takePartOfMonth() -> Bool {
        if take([.early, .late, .mid]) {
            _ = takeGlued(.dash)
            return true
        }
        if take([.end, .start, .from, .middle]) { return take([.of]) }
        guard ordinal() != nil else { return false }
        if take([.half]) { return take([.of]) }
        switch peek()?.term {
        case .unit(.week), .unit(.day):
            index += 1
            return take([.of, .in])
        default: return false
        }
    }

    /// "month" or "this month".
    fileprivate mutating func takeMonthOfPublication() -> Bool {
        attempt { cursor in
            let isMarked = cursor.take([.this])
            guard cursor.peek()?.term == .unit(.month), isMarked || cursor.particle(-1) == .the
            else { return nil }
            cursor.index += 1
            return true
        } ?? false
    }
}
