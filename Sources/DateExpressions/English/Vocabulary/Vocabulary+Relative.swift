extension Vocabulary {
    /// Days as seen from publication.
    static let relativeWords: [(Term, [String])] = [
        (.relativeDay(0), ["today", "tonight"]), (.relativeDay(1), ["tomorrow"]),
        (.relativeDay(-1), ["yesterday"]),
    ]
}
