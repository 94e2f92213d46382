internal import Text

/// Tries the rules at every token that can begin an expression.
struct Finder: Sendable {
    /// The rules, the preferred ones first.
    let rules: [Rule]

    /// What the rules find, from left to right: at each place the longest, and none twice.
    func findings(in scan: Scan, context: Context) -> [Finding] {
        var findings: [Finding] = []
        var cursor = Cursor(scan)
        var index = 0
        while index < scan.tokens.count {
            let trigger = Trigger(scan.tokens[index])
            if !trigger.isEmpty, let finding = longest(at: index, trigger, &cursor, context) {
                findings.append(finding)
                index = finding.tokens.upperBound
            } else {
                index += 1
            }
        }
        return findings
    }
}

extension Finder {
    private func longest(
        at index: Int, _ trigger: Trigger, _ cursor: inout Cursor, _ context: Context
    ) -> Finding? {
        var best: Finding?
        for rule in rules where !rule.starts.isDisjoint(with: trigger) {
            cursor.restart(at: index)
            guard let meaning = rule.read(&cursor, context), cursor.index > index,
                cursor.index > best?.tokens.upperBound ?? index
            else { continue }
            best = Finding(meaning, tokens: index..<cursor.index, rule: rule.name)
        }
        return best
    }
}
