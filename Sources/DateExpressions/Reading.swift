package import CivilTime

/// A date expression of a text, and what it means to somebody who reads it on a given day.
///
/// `Friday, 29 August at 23:59 UCT` is one reading: a minute in UTC, with day, month, weekday,
/// time and zone stated, and the year implied.
package struct Reading: Hashable, Sendable {
    /// The whole expression with its weekday, time and zone words, in UTF-8 bytes of the text.
    package let range: Range<Int>
    /// The date alone, without time and zone, in UTF-8 bytes of the text.
    package let dateRange: Range<Int>
    /// When it is, as seen from the day of publication.
    package let when: When
    /// How it repeats; `when` is then its first occurrence after the day of publication.
    package let recurrence: Recurrence?
    /// The zone as the text has it ("PT", "China Standard Time"), also where it is unknown.
    package let zoneText: String?
    /// How surely `zoneText` names the zone of `when`.
    package let zoneCertainty: ZoneCertainty
    /// What the text says itself; every other field of `when` is implied.
    package let stated: Set<Field>
    /// How the text says it.
    package let form: Form
    /// Whether the time is vague ("early September", "later this month"): `when` then holds it
    /// somewhere, and is not exact.
    package let isApproximate: Bool
    /// The same instant as the text states it again, in other zones.
    package let alternatives: [When]
    /// What speaks against this reading; empty where nothing does.
    package let doubts: [Doubt]
    /// The names of the rules and refiners that made it, in the order in which they spoke.
    package let rules: [String]
}

extension Reading {
    /// The same words where they mean one day alone.
    package func onDay(_ day: CivilDate) -> Reading {
        Reading(
            range: range, dateRange: dateRange, when: .days(day), recurrence: nil,
            zoneText: zoneText, zoneCertainty: zoneCertainty, stated: stated, form: form,
            isApproximate: isApproximate, alternatives: [], doubts: doubts, rules: rules)
    }
}
