/// How a text says when something is.
public enum Form: Hashable, Sendable, CaseIterable {
    /// By the names or numbers of the calendar: "17-19 October", "2025-08-20", "Q3 2026".
    case absolute
    /// As seen from publication: "tomorrow", "next Tuesday", "later this month".
    case relative
    /// By numbers whose order is a matter of custom: "9/29", "10.12.2025".
    case numeric
    /// By a rule: "every Thursday".
    case recurring
}
