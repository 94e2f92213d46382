public import CivilTime

/// A range of text that names a date, with its meaning on the day of publication (TIMEX3's DATE,
/// TIME, and SET).
///
/// `Friday, 29 August at 23:59 UTC` is one expression: a minute in UTC. The day, month, weekday,
/// time and zone are stated, and the year is implied.
public struct TimeExpression: Hashable, Sendable {
    /// The tokens of the whole expression, including weekday, time and zone.
    public let tokens: Range<Int>
    /// The whole expression, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// The date alone, without time and zone, in UTF-8 bytes of the text.
    public let dateRange: Range<Int>
    /// The date, relative to the day of publication.
    public let value: When
    /// The date if the text is about the future, as deadlines are; nil if that is `value`.
    public let valueAhead: When?
    /// The day of a deadline at the end of a period, such as 30 September for "by the end of
    /// September".
    ///
    /// Nil for all other expressions; not used for items that are not deadlines.
    public let closingDay: CivilDate?
    /// The rule by which it repeats, with excluded days; `value` is then the first occurrence after
    /// the day of publication.
    public let recurrence: Recurrence?
    /// The zone as written ("PT", "China Standard Time"), even if it is unknown.
    public let zoneText: String?
    /// How certain it is that `zoneText` means the zone of `value`.
    public let zoneCertainty: ZoneCertainty
    /// The parts that the text states; all other parts of `value` are implied.
    public let stated: Set<Field>
    /// The form of the expression.
    public let form: Form
    /// True if the date is vague ("early September", "later this month").
    ///
    /// `value` is then a period that contains the date, and its precision gives the length.
    public let isApproximate: Bool
    /// The same instant in other zones, if the text states it again.
    public let alternatives: [When]
    /// Other possible meanings, and contradictions; empty if there are none.
    public let ambiguities: [Ambiguity]
    /// The names of the rules and joiners that produced it, in the order of their application.
    public let rules: [String]
}
