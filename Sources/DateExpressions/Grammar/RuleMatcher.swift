internal import Text

/// Tries the rules at every token that can begin an expression.
struct RuleMatcher: Sendable {
    /// The rules, in order of preference.
    let rules: [Rule]

    /// The matches from left to right: the longest at each position, without overlaps.
    func matches(in scan: Scan) -> [Match] {
        var matches: [Match] = []
        var cursor = Cursor(scan)
        var index = 0
        while index < scan.tokens.count {
            let trigger = Trigger(scan.tokens[index])
            if !trigger.isEmpty, let match = longest(at: index, trigger, &cursor) {
                matches.append(match)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }
}

extension RuleMatcher {
    private func longest(at index: Int, _ trigger: Trigger, _ cursor: inout Cursor) -> Match? {
        var best: Match?
        let hasMonth = cursor.scan.context.month != nil
        // A loop over indices avoids copying each rule, which would take longer than trying it.
        for rule in rules.indices
        where !rules[rule].starts.isDisjoint(with: trigger)
            && (hasMonth || !rules[rule].needsMonth)
        {
            cursor.restart(at: index)
            guard let value = rules[rule].shape.read(&cursor), cursor.index > index,
                cursor.index > best?.tokens.upperBound ?? index
            else { continue }
            best = Match(value, tokens: index..<cursor.index, rule: rules[rule].name)
        }
        return best
    }
}
