public import CivilTime

/// A span of text that names a date, and what it means to somebody who reads it on a given day
/// (TIMEX3's DATE, TIME, and SET).
///
/// `Friday, 29 August at 23:59 UCT` is one expression: a minute in UTC, with day, month, weekday,
/// time and zone stated, and the year implied.
public struct TimeExpression: Hashable, Sendable {
    /// The tokens of the whole expression with its weekday, time and zone words.
    public let tokens: Range<Int>
    /// The whole expression, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// The date alone, without time and zone, in UTF-8 bytes of the text.
    public let dateRange: Range<Int>
    /// When it is, as seen from the day of publication.
    public let value: When
    /// When it is if the text looks ahead, as a deadline does; nil if that is `value`.
    public let valueAhead: When?
    /// The day on which a deadline is that the words put at the end of a period: 30 September of "by
    /// the end of September"; nil for all others, and of no meaning for what is no deadline.
    public let closingDay: CivilDate?
    /// How it repeats, with the days that are left out; `value` is then its first occurrence after
    /// the day of publication.
    public let recurrence: Recurrence?
    /// The zone as the text has it ("PT", "China Standard Time"), even if it is unknown.
    public let zoneText: String?
    /// How surely `zoneText` names the zone of `value`.
    public let zoneCertainty: ZoneCertainty
    /// What the text says itself; every other field of `value` is implied.
    public let stated: Set<Field>
    /// How the text says it.
    public let form: Form
    /// True if the time is vague ("early September", "later this month"): `value` is then a period
    /// in which it lies, and its precision says how long that is.
    public let isApproximate: Bool
    /// The same instant as the text states it again, in other zones.
    public let alternatives: [When]
    /// What else the words may mean, and what contradicts them; empty if nothing does.
    public let ambiguities: [Ambiguity]
    /// The names of the rules and joiners that made it, in the order in which they spoke.
    public let rules: [String]
}
