internal import Text

extension Situation {
    /// The names in the items below: the link of the first, or its words.
    func namesBelow() -> [NameCandidate] {
        let children = document.children(of: block).prefix(Self.childrenToRead)
        return children.compactMap { child -> NameCandidate? in
            let naming = Naming(block: child, knowledge: knowledge)
            let wording = Wording(block: child)
            let named = child.links.first { link in
                !wording.isCovered(link.tokens, by: [.linkText])
                    && PieceSplitter.trimmed(0..<link.tokens.lowerBound, child.tokens).isEmpty
            }
            guard let named else {
                let whole = PieceSplitter.trimmed(child.all, child.tokens)
                let isField = child.tokens[whole].contains { $0.mark == .colon }
                guard !whole.isEmpty, !isField, child.dates.isEmpty else { return nil }
                return naming.candidate(.child, whole)
            }
            let words = wordsOutsideAsides(named.tokens, of: child)
            var found = naming.candidate(.child, words, url: named.destination)
            let isBold = child.strong.contains { $0.overlaps(named.tokens) }
            if isDateFirst, children.count == 1 || isBold { found?.evidence.insert(.detail) }
            return found
        }.prefix(1).map(\.self)
    }

    private static let childrenToRead = 4

    /// The tokens before a parenthesis with a date.
    private func wordsOutsideAsides(_ range: Range<Int>, of child: AnnotatedBlock) -> Range<Int> {
        guard let date = child.dates.first(where: { range.covers($0.tokens) }),
            let open = range.last(where: {
                $0 < date.tokens.lowerBound && child.tokens[$0].mark == .open
            }), open > range.lowerBound,
            !(open..<date.tokens.lowerBound).contains(where: { child.tokens[$0].mark == .close })
        else { return range }
        return range.lowerBound..<open
    }

    func nameOfParent() -> [NameCandidate] {
        document.parent(of: block).flatMap { parent in
            Naming(block: parent, knowledge: knowledge)
                .headline(.parent, document.pieces[parent.id])
        }.map { [$0] } ?? []
    }

    func nameOfLead() -> [NameCandidate] {
        guard let lead = document.lead(of: block) else { return [] }
        let naming = Naming(block: lead, knowledge: knowledge)
        return naming.leadNames()
    }

    func namesOfHeadings() -> [NameCandidate] {
        var source = NameSource.heading
        var candidates: [NameCandidate] = []
        for heading in document.headings(above: block) where heading.id != block.id {
            guard var name = document.headingNames[heading.id]?.name,
                !document.isTitle(heading)
                    || !name.evidence.isDisjoint(with: [.happening, .series])
            else { continue }
            name.source = source
            candidates.append(name)
            source = .upperHeading
        }
        return candidates
    }

    func nameOfDocument() -> [NameCandidate] {
        // The name of a newsletter does not name what is in it.
        guard var name = document.titleName, let title = document.titleBlock,
            !title.cues.contains([.imprint], in: title.all)
        else { return [] }
        if name.evidence.isDisjoint(with: [.happening, .series]) {
            name.evidence.insert(.collective)
        }
        return [name]
    }
}
