internal import CivilTime
internal import DateExpressions
internal import Items

/// How sure a mention is, from how it was read.
struct ConfidenceRules {
    let reading: TimeExpression
    let finding: Finding
    let category: Items.Category

    /// 0 to 1; how many of those at 0.9 and above are right, `make eval` says.
    func confidence(hasZoneGuess: Bool) -> Double {
        var doubt = finding.isProse ? Weight.prose : Weight.entry
        if !reading.stated.contains(.year) { doubt += Weight.impliedYear }
        if reading.form == .relative { doubt += Weight.relative }
        if reading.form == .numeric { doubt += Weight.numeric }
        if reading.value.isVague { doubt += Weight.vague }
        if finding.isSecondary { doubt += Weight.secondary }
        if finding.isProse, finding.kind == .event, category == .other { doubt += Weight.unknown }
        if finding.isProse, reading.recurrence != nil { doubt += Weight.recurring }
        if hasZoneGuess { doubt += Weight.zone }
        doubt += Double(reading.ambiguities.count) * Weight.doubt
        return max(Weight.least, ((1 - doubt) * 100).rounded() / 100)
    }

    /// What each cause of doubt takes away.
    private enum Weight {
        static let entry = 0.02
        static let prose = 0.06
        static let impliedYear = 0.02
        static let relative = 0.08
        static let numeric = 0.1
        static let vague = 0.03
        static let secondary = 0.04
        /// A sentence that no word makes a gathering, a release or the like.
        static let unknown = 0.04
        static let recurring = 0.04
        static let zone = 0.05
        static let doubt = 0.25
        static let least = 0.05
    }
}
