/// The dates and times of a text.
package struct RecognizedTimes: Sendable {
    /// The date expressions, in the order of the text; they never overlap.
    package var expressions: [TimeExpression] = []
    /// The times of day that belong to none of them.
    package var clockTimes: [ClockTime] = []
    /// The tokens of expressions that name no day of the calendar, such as `31 November`.
    package var impossible: [Range<Int>] = []
    /// The tokens of words that count from a date that they do not name, with that date if it is in
    /// the same clause: `two weeks before the conference on 12 September`.
    package var unresolved: [Range<Int>] = []
}
