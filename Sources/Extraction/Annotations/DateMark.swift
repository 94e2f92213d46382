internal import CivilTime
internal import DateExpressions

/// A date expression of a block, and what it is to what the text dates.
struct DateMark: Sendable {
    /// The expression.
    var expression: TimeExpression
    /// The date that this one replaces, as the text says ("moved from 3 May to 10 May").
    var former: When?
    /// The expression as it is read without the year of the heading above, if that makes a difference: a
    /// deadline for "Summit 2026" may be in 2025.
    var withoutYear: TimeExpression?

    /// Its tokens.
    var tokens: Range<Int> { expression.tokens }
    /// What it means.
    var value: When { expression.value }

    init(_ expression: TimeExpression, former: When? = nil) {
        self.expression = expression
        self.former = former
    }
}

extension TimeExpression {
    /// True for a day of the calendar, or days, and not a repetition or a vague time.
    var isDay: Bool {
        stated.contains(.day) && form != .relative && !isApproximate && recurrence == nil
            && !value.isVague
    }
}
