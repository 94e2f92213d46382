extension When {
    /// Its first day, or its first and last day as an interval of ISO 8601: `2026-05-03/2026-05-05`.
    public var interval: String {
        end.map { "\(start)/\($0)" } ?? start.description
    }

    /// The days that an interval of ISO 8601 names; nil if the text is none.
    public init?(interval text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let days = parts.compactMap { CivilDate(iso: $0) }
        guard (1...2).contains(days.count), days.count == parts.count, let first = days.first else {
            return nil
        }
        self = .days(first, through: days.last)
    }
}
