/// Text around a date that contains no other date.
enum Frame: CaseIterable, Sendable {
    case alone, label, row, parentheses, sentence, deadline

    /// The text with a date in it.
    func write(_ date: String) -> String {
        switch self {
        case .alone: date
        case .label: "Example meetup: \(date)"
        case .row: "\(date) | Example meetup | Oslo"
        case .parentheses: "Example meetup (\(date)) in Oslo"
        case .sentence: "The example meetup takes place on \(date), as always in Oslo."
        case .deadline: "Registration is open until \(date). Tell your friends!"
        }
    }
}
