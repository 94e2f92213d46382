internal import CivilTime
internal import Items

/// Passes over what was over when the issue was published.
struct TimelinessRules {
    let published: CivilDate

    /// Throws where something lies behind; a deadline that is told as current may have just passed.
    ///
    /// `before` are the words of the sentence before the date.
    func check(
        _ when: When, kind: Kind, words: Words, before: Words
    ) throws(PassedOver) {
        let age = when.lastDay.days(to: published)
        guard age > 0 else { return }
        let isPast = StanceRules.isPast(words) || StanceRules.isPast(before: before)
        let longest = kind == .event ? 0 : Self.longestCurrent
        guard age <= longest, !isPast else {
            throw PassedOver("it was over when this was published")
        }
    }

    /// How many days ago a deadline may be that is still told as current.
    private static let longestCurrent = 31
}
