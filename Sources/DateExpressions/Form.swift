/// The form of a date expression.
public enum Form: Hashable, Sendable, CaseIterable {
    /// In the calendar's names or numbers: "17-19 October", "2025-08-20", "Q3 2026".
    case absolute
    /// Relative to publication: "tomorrow", "next Tuesday", "later this month".
    case relative
    /// In numbers whose order depends on local custom: "9/29", "10.12.2025".
    case numeric
    /// As a rule: "every Thursday".
    case recurring
}
