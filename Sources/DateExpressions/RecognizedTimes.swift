/// The dates and times of a text.
package struct RecognizedTimes: Sendable {
    /// The date expressions, in the order of the text; they never overlap.
    package var expressions: [TimeExpression] = []
    /// The times of day that belong to none of them.
    package var clockTimes: [ClockTime] = []
    /// The tokens of expressions that name no day of the calendar, such as `31 November`.
    package var impossible: [Range<Int>] = []
}
