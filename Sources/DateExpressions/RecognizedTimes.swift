/// The dates and times of a text.
public struct RecognizedTimes: Sendable {
    /// The date expressions, in the order of the text, without overlaps.
    public var expressions: [TimeExpression] = []
    /// The times of day that do not belong to any of the expressions.
    public var clockTimes: [ClockTime] = []
    /// The tokens of expressions for days that do not exist, such as `31 November`.
    public var impossible: [Range<Int>] = []
    /// The tokens of words that count from something without a date, and of a date in the same
    /// clause.
    ///
    /// For example `two weeks before the conference on 12 September`: neither is the date of the
    /// item.
    public var unresolved: [Range<Int>] = []
}
