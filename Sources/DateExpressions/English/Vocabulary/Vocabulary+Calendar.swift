internal import CivilTime

extension Vocabulary {
    /// Lengths of the calendar, seasons, and how often things come back.
    static let calendarWords: [(Term, [String])] = [
        (.unit(.day), ["day"]), (.units(.day), ["days"]), (.unit(.week), ["week"]),
        (.units(.week), ["weeks"]), (.unit(.weekend), ["weekend"]), (.unit(.month), ["month"]),
        (.units(.month), ["months"]), (.unit(.year), ["year"]), (.units(.year), ["years"]),
        (.season(.spring), ["spring"]), (.season(.summer), ["summer"]),
        (.season(.fall), ["fall", "autumn"]), (.season(.winter), ["winter"]),
        (.frequency(Frequency(unit: .daily, interval: 1)), ["daily"]),
        (.frequency(Frequency(unit: .weekly, interval: 1)), ["weekly"]),
        (.frequency(Frequency(unit: .weekly, interval: 2)), ["biweekly", "fortnightly"]),
        (.frequency(Frequency(unit: .monthly, interval: 1)), ["monthly"]),
        (.frequency(Frequency(unit: .monthly, interval: 2)), ["bimonthly"]),
        (.frequency(Frequency(unit: .monthly, interval: 3)), ["quarterly"]),
        (.frequency(Frequency(unit: .yearly, interval: 1)), ["yearly", "annually"]),
        // Korean, Chinese and Japanese dates name their parts after the numbers.
        (.particle(.yearMark), ["년", "年"]), (.particle(.monthMark), ["월", "月"]),
        (.particle(.dayMark), ["일", "日", "号"]),
    ]
}
