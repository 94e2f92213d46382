extension Timestamp {
    /// A time of day in UTC, with or without seconds: `16:06:29`, or `16:06`.
    ///
    /// Hours may have one digit, and a leap second is accepted; nil for times that do not exist.
    public init?(_ date: CivilDate, clock text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
            (1...2).contains(part.utf8.count) ? CivilDate.number(Array(part.utf8)[...]) : nil
        }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0,
            TimeOfDay(hour: hour, minute: minute) != nil, (0...60).contains(second)
        else { return nil }
        self.init(date, hour: hour, minute: minute, second: second)
    }
}
