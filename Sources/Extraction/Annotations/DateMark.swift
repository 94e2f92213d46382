internal import CivilTime
internal import DateExpressions
internal import Items

/// A date expression in a block, with its relation to other dates.
struct DateMark: Sendable {
    var expression: TimeExpression
    /// The earlier date that this one replaces, if the text gives it ("moved from 3 May to 10
    /// May").
    var former: When?
    /// The expression read without the year in the heading above, if that makes a difference.
    ///
    /// A deadline for "Summit 2026" may be in 2025.
    var withoutYear: TimeExpression?

    /// The expression's tokens.
    var tokens: Range<Int> { expression.tokens }
    /// The date itself.
    var value: When { expression.value }

    init(_ expression: TimeExpression, former: When? = nil) {
        self.expression = expression
        self.former = former
    }
}

extension DateMark {
    /// The date read as one in the future, for something that the text says will take place.
    ///
    /// A date shortly before publication is not changed, since newsletters can be late.
    func readAhead(published: CivilDate) -> DateMark {
        let late = 45
        guard let ahead = expression.valueAhead, expression.closingDay == nil,
            value.lastDay.days(to: published) > late
        else { return self }
        var mark = self
        mark.expression = expression.meaning(ahead)
        return mark
    }

    /// The date as it applies to an item of some kind.
    ///
    /// For a deadline, "by the end of May" becomes the last day of May. The date of any task is
    /// read without the year in a heading, and in the future unless the text says that the task is
    /// over.
    func read(as kind: Kind, isToldAsOver: Bool) -> DateMark {
        var mark = self
        // "the week of 22 August" becomes the days from the first to the last of this week.
        if value.precision == .week, expression.stated.contains(.day) {
            mark.expression = expression.meaning(.days(value.start, through: value.end))
        }
        guard kind != .event else { return mark }
        if let withoutYear { mark.expression = withoutYear }
        if kind == .deadline, let day = mark.expression.closingDay {
            mark.expression = mark.expression.meaning(.days(day))
        } else if !isToldAsOver, let ahead = mark.expression.valueAhead {
            mark.expression = mark.expression.meaning(ahead)
        }
        return mark
    }
}

extension TimeExpression {
    /// True for a day or a range of days, and not for a repetition or a vague date.
    var isDay: Bool {
        stated.contains(.day) && form != .relative && !isApproximate && recurrence == nil
            && !value.isVague
    }

    /// True for a single month by name.
    var isMonth: Bool {
        value.precision == .month && stated.contains(.month) && !isApproximate && recurrence == nil
    }
}
