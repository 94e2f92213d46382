internal import CivilTime

extension Refiner {
    /// Drops what is no date by itself and found no other to make it one.
    static let remainder = Refiner(name: "remainder") { findings, _ in
        findings.filter { $0.meaning.dates != nil && (!$0.meaning.isFragment || $0.isTimedDaily) }
    }
}

extension Finding {
    /// Whether it is a time of every day, which needs no weekday.
    fileprivate var isTimedDaily: Bool {
        guard case .repeating(let rule) = meaning.dates else { return false }
        return rule.frequency == .daily && meaning.clock != nil
    }
}
