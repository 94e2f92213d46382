/// The dates and times of a text.
public struct RecognizedTimes: Sendable {
    /// The date expressions, in the order of the text; they never overlap.
    public var expressions: [TimeExpression] = []
    /// The times of day that belong to none of them.
    public var clockTimes: [ClockTime] = []
    /// The tokens of expressions that name no day of the calendar, such as `31 November`.
    public var impossible: [Range<Int>] = []
    /// The tokens of words that count from a date that they do not name, with that date if it is in
    /// the same clause: `two weeks before the conference on 12 September`.
    public var unresolved: [Range<Int>] = []
}
