internal import CivilTime

extension DayResolver {
    func resolution(from first: PartialMonth, through last: PartialMonth) -> Resolution? {
        let isOverNewYear = last.month < first.month
        func months(_ year: Int) -> (CivilMonth, CivilMonth)? {
            let firstYear = first.year ?? last.year.map { isOverNewYear ? $0 - 1 : $0 } ?? year
            let lastYear = last.year ?? (isOverNewYear ? firstYear + 1 : firstYear)
            guard let start = CivilMonth(year: firstYear, month: first.month),
                let end = CivilMonth(year: lastYear, month: last.month), start <= end
            else { return nil }
            return (start, end)
        }
        if first.year ?? last.year != nil {
            return months(0).map { Resolution(when: .months($0.0, through: $0.1)) }
        }
        let choice = years.choice(weekday: nil) { year in
            months(year).map { ($0.0.firstDay, $0.1.lastDay) }
        }
        return choice.map {
            Resolution(
                when: .months($0.first.civilMonth, through: $0.last.civilMonth),
                ambiguities: $0.ambiguities)
        }
    }
}
