extension Vocabulary {
    /// The months, and what a text may shorten them to.
    static let months: [(Term, [String])] = [
        (.month(1), ["january"]), (.month(2), ["february"]), (.month(3), ["march"]),
        (.month(4), ["april"]), (.month(5), ["may"]), (.month(6), ["june"]),
        (.month(7), ["july"]), (.month(8), ["august"]), (.month(9), ["september"]),
        (.month(10), ["october"]), (.month(11), ["november"]), (.month(12), ["december"]),
        (.shortMonth(1), ["jan"]), (.shortMonth(2), ["feb", "febr"]), (.shortMonth(3), ["mar"]),
        (.shortMonth(4), ["apr"]), (.shortMonth(6), ["jun"]), (.shortMonth(7), ["jul"]),
        (.shortMonth(8), ["aug"]), (.shortMonth(9), ["sep", "sept"]), (.shortMonth(10), ["oct"]),
        (.shortMonth(11), ["nov"]), (.shortMonth(12), ["dec"]),
    ]
}
