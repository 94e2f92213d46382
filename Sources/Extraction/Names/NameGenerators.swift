extension Situation {
    /// All candidate names for an item, regardless of their evidence.
    ///
    /// A new source of names needs a generator in one of these lists, a case of `NameSource`, and a
    /// weight.
    func nameCandidates() -> [NameCandidate] {
        let inSentence: [(Situation) -> [NameCandidate]] = [
            { $0.namesInClause() }, { $0.namesInSentence() }, { $0.linkedNames() },
            { $0.markedNames() }, { $0.captions() }, { $0.namesOutsideParentheses() },
        ]
        let inEntry: [(Situation) -> [NameCandidate]] = [
            { $0.namesInClause() }, { $0.namesInSentence() }, { $0.linkedNames() },
            { $0.markedNames() }, { $0.namesInFields() },
        ]
        let around: [(Situation) -> [NameCandidate]] = [
            { $0.namesBelow() }, { $0.nameOfParent() }, { $0.nameOfLead() },
            { $0.namesInEarlierSentences() }, { $0.namesOfHeadings() }, { $0.nameOfDocument() },
        ]
        return ((isSentence ? inSentence : inEntry) + around).flatMap { $0(self) }
    }

    /// A candidate in this block, with the evidence from its words.
    func candidate(
        _ source: NameSource, _ range: Range<Int>, url: String? = nil
    ) -> NameCandidate? {
        Naming(block: block, knowledge: knowledge).candidate(source, range, url: url)
    }
}
