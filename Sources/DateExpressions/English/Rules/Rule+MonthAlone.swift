internal import Text

extension Rule {
    /// A month's name where the words around it make it a date: other months beside it may do so
    /// as well, so the rest are fragments.
    static let monthAlone = Rule(
        "month alone", starts: .month,
        examples: [
            "published in ⟦October⟧.", "Montreal, CA - ⟦September⟧", "⟦September⟧ | Tokyo",
            "by ⟦May⟧", "Austin, TX - ⟦October⟧ (with others)", "Stay tuned in ⟦June⟧ for more",
        ],
        counterexamples: [
            "May I ask", "March on!", "you may", "they march", "with April Jones", "for June Doe",
            "the December release", "a Mar or a Sep",
        ]
    ) { cursor, _ in
        guard cursor.isMonthName, cursor.peek()?.isCapitalized == true else { return nil }
        let isDate = cursor.isMonthByItsPlace
        return cursor.month().map {
            Meaning(.month(PartialMonth(month: $0)), isFragment: !isDate)
        }
    }
}

extension Cursor {
    /// Whether the words around a month's name leave no other sense.
    fileprivate var isMonthByItsPlace: Bool {
        guard case .month(let month) = peek()?.term else { return false }
        var behind = self
        behind.index += 1
        if isAtStartOfEntry, behind.isAtEndOfEntry { return true }
        switch particle(-1) {
        case .in, .until, .since, .during, .this, .next, .last, .coming: return true
        case .by: return true
        case .before, .after, .from, .for, .through, .between:
            return !Self.givenNames.contains(month) && behind.peek()?.isCapitalized != true
        default: return false
        }
    }

    /// The months that are verbs or people's names as well.
    private static let givenNames: Set<Int> = [3, 4, 5, 6, 8]
}
