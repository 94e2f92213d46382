extension When {
    /// The first day, or the first and last day as an ISO 8601 interval: `2026-05-03/2026-05-05`.
    public var interval: String {
        end.map { "\(start)/\($0)" } ?? start.description
    }

    /// The days of an ISO 8601 interval; nil if the text is not one.
    public init?(interval text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let days = parts.compactMap { CivilDate(iso: $0) }
        guard (1...2).contains(days.count), days.count == parts.count, let first = days.first else {
            return nil
        }
        self = .days(first, through: days.last)
    }
}
