package import CivilTime
package import Items

extension Facts {
    /// The last day on which an issue may still speak of it as ahead: its own last day, or where it
    /// repeats that of its rule, which may be the last day of the calendar.
    package var lastDay: CivilDate {
        guard let recurrence else { return when.lastDay }
        return recurrence.until ?? CivilDate(daysSinceEpoch: .max)
    }
}
