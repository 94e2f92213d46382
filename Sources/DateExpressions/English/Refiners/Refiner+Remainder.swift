extension Refiner {
    /// Drops what is no date by itself and found no other to make it one.
    static let remainder = Refiner(name: "remainder") { findings, _ in
        findings.filter { !$0.meaning.isFragment && $0.meaning.dates != nil }
    }
}
