internal import CivilTime

extension DayResolver {
    func resolution(
        ordinal: Int, _ weekday: Weekday, of month: PartialMonth
    ) -> Resolution? {
        func day(_ year: Int) -> (CivilDate, CivilDate)? {
            guard let month = CivilMonth(year: month.year ?? year, month: month.month) else {
                return nil
            }
            return month.day(ordinal, weekday).map { ($0, $0) }
        }
        if let year = month.year { return day(year).map { Resolution(when: .days($0.0)) } }
        return years.choice(weekday: nil, day).map {
            Resolution(when: .days($0.first), ambiguities: $0.ambiguities)
        }
    }

    func resolution(of weekday: Weekday, _ direction: Direction) -> Resolution {
        let published = context.published
        switch direction {
        case .bare, .this: return Resolution(when: .days(published.next(weekday, orSame: true)))
        case .last:
            let day = published.adding(days: -Self.week).next(weekday, orSame: true)
            return Resolution(when: .days(day))
        case .next:
            let day = published.next(weekday)
            let isThisWeek = published.weekday.rawValue < weekday.rawValue
            let ambiguities = [Ambiguity.nextOrThis(other: day.adding(days: Self.week))]
            return Resolution(when: .days(day), ambiguities: isThisWeek ? ambiguities : [])
        }
    }
}

extension CivilMonth {
    /// The n-th such weekday of the month, counted from its end where negative.
    fileprivate func day(_ ordinal: Int, _ weekday: Weekday) -> CivilDate? {
        let week = 7
        if ordinal < 0 {
            let day = lastDay.adding(days: 1 - week).next(weekday, orSame: true)
            return day.adding(days: (ordinal + 1) * week)
        }
        let day = firstDay.next(weekday, orSame: true).adding(days: (ordinal - 1) * week)
        return day <= lastDay ? day : nil
    }
}
