extension Vocabulary {
    /// Numbers as words, and the endings of ordinals.
    static let numbers: [(Term, [String])] = [
        (.ordinal(1), ["first"]), (.ordinal(2), ["second"]), (.ordinal(3), ["third"]),
        (.ordinal(4), ["fourth"]), (.ordinal(5), ["fifth"]),
        (.cardinal(1), ["one"]), (.cardinal(2), ["two"]), (.cardinal(3), ["three"]),
        (.cardinal(4), ["four"]), (.cardinal(5), ["five"]), (.cardinal(6), ["six"]),
        (.cardinal(7), ["seven"]), (.cardinal(8), ["eight"]), (.cardinal(9), ["nine"]),
        (.cardinal(10), ["ten"]), (.cardinal(11), ["eleven"]), (.cardinal(12), ["twelve"]),
        (.ordinalSuffix, ["st", "nd", "rd", "th"]),
    ]
}
