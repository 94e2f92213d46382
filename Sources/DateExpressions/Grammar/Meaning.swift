internal import CivilTime
internal import Text

/// What a rule makes of some tokens.
struct Meaning: Hashable, Sendable {
    /// The days; nil where the words are a time alone.
    var dates: Dates?
    /// How it repeats from `dates` on, where the text says both.
    var recurrence: Recurrence?
    /// The time.
    var clock: Clock?
    /// The zone, where the text names one beside a day and no time: "5 May (AoE)".
    var zone: StatedZone?
    /// How the days are written.
    var form = Form.absolute
    /// Whether the time is vague.
    var isApproximate = false
    /// Whether the words are a date only together with others: a time, "Fri", "Mondays".
    var isFragment = false

    init(
        _ dates: Dates, form: Form = .absolute, isApproximate: Bool = false,
        isFragment: Bool = false
    ) {
        self.dates = dates
        self.form = form
        self.isApproximate = isApproximate
        self.isFragment = isFragment
    }

    init(clock: Clock) {
        self.clock = clock
        isFragment = true
    }
}
