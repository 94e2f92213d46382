extension When {
    /// The days or months as people read them: `17–19 October 2025`, `September 2026`; no time.
    package var dayWording: String {
        guard !isVague else {
            let (first, last) = (start.civilMonth, lastDay.civilMonth)
            if first == last { return first.wording }
            return first.year == last.year
                ? "\(first.name)–\(last.wording)" : "\(first.wording) – \(last.wording)"
        }
        guard let end, end != start else { return start.wording }
        if start.civilMonth == end.civilMonth { return "\(start.day)–\(end.wording)" }
        return start.year == end.year
            ? "\(start.day) \(start.civilMonth.name) – \(end.wording)"
            : "\(start.wording) – \(end.wording)"
    }

    /// The time at which it ends with the zone as people write it: `23:59 UTC`; nil without one.
    package var endTimeWording: String? {
        endTime.map { "\($0)" + zoneSuffix(at: $0, on: lastDay) }
    }

    /// The time with the zone as people write it: `23:59 PT`, `14:00–15:00 UTC`; nil without a time.
    ///
    /// Where the text names no zone, the time stands alone.
    package var timeWording: String? {
        guard let time else { return nil }
        let clock = endTime.map { end == nil ? "\(time)–\($0)" : "\(time)" } ?? "\(time)"
        return clock + zoneSuffix(at: time, on: start)
    }

    private func zoneSuffix(at time: TimeOfDay, on date: CivilDate) -> String {
        zone.map { " " + ZonedTime.label(of: $0, at: time, on: date) } ?? ""
    }
}
