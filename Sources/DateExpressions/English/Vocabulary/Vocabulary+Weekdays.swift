internal import CivilTime

extension Vocabulary {
    /// The weekdays, what a text may shorten them to, and their plurals.
    static let weekdays: [(Term, [String])] = [
        (.weekday(.monday), ["monday"]), (.weekday(.tuesday), ["tuesday"]),
        (.weekday(.wednesday), ["wednesday"]), (.weekday(.thursday), ["thursday"]),
        (.weekday(.friday), ["friday"]), (.weekday(.saturday), ["saturday"]),
        (.weekday(.sunday), ["sunday"]),
        (.shortWeekday(.monday), ["mon"]), (.shortWeekday(.tuesday), ["tue", "tues"]),
        (.shortWeekday(.wednesday), ["wed", "weds"]),
        (.shortWeekday(.thursday), ["thu", "thur", "thurs"]), (.shortWeekday(.friday), ["fri"]),
        (.shortWeekday(.saturday), ["sat"]), (.shortWeekday(.sunday), ["sun"]),
        (.weekdays(.monday), ["mondays"]), (.weekdays(.tuesday), ["tuesdays"]),
        (.weekdays(.wednesday), ["wednesdays"]), (.weekdays(.thursday), ["thursdays"]),
        (.weekdays(.friday), ["fridays"]), (.weekdays(.saturday), ["saturdays"]),
        (.weekdays(.sunday), ["sundays"]),
    ]
}
