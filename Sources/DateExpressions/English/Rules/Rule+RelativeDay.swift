internal import CivilTime
internal import Text

extension Rule {
    /// A day as seen from publication.
    static let relativeDay = Rule(
        "relative day", starts: .relativeDay,
        examples: ["⟦Yesterday⟧, the community", "closes ⟦tomorrow⟧!", "⟦today⟧, at last"],
        counterexamples: ["USA TODAY2", "todays"]
    ) { cursor, context in
        guard case .relativeDay(let days) = cursor.peek()?.term else { return nil }
        cursor.index += 1
        guard cursor.endsCleanly else { return nil }
        return Meaning(.known(.days(context.published.adding(days: days))), form: .relative)
    }
}
