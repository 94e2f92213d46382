internal import DateExpressions
internal import Newsletter
internal import Text

/// Titles from headings of general words, for entries whose own words name nothing.
extension Situation {
    /// A title from a general heading and the place of the entry below it.
    ///
    /// For example "Upcoming workshops: Oslo", if an entry below "Upcoming workshops" has only a
    /// town, days, and a teacher.
    func listedPlace(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        let heading = document.headings(above: block).first { heading in
            heading.cues.cues.contains { $0.happening != nil && !$0.says(.hint) }
        }
        guard !isSentence, let heading, let place = ownPlace else { return nil }
        return decision(
            TitleWriter.title(words(of: heading), place.text), nil, owner, ranked,
            because: "heading and place")
    }

    /// The heading right above, if it says what happens in general words: "Community calls".
    func generalHeading(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        (tellingHeading ?? loneHeading).map {
            decision($0, nil, owner, ranked, because: "heading")
        }
    }

    /// The heading right above, if it says what happens in any entry below it, or is above
    /// something that repeats.
    private var tellingHeading: String? {
        guard let heading = headingRightAbove else { return nil }
        let isOfSeries =
            date.expression.recurrence != nil && block.block.list == nil
            && !heading.cues.contains([.collection], in: heading.all)
        let isTelling =
            isOfSeries
            || heading.cues.cues.contains { $0.happening != nil && !$0.says(.generic) }
        return isTelling ? words(of: heading) : nil
    }

    /// The general words of the heading right above the only date below it: "Code freeze".
    var loneHeading: String? {
        let telling: BitSet<LexicalTag> = [.action, .actionNoun, .deadline, .freeze]
        guard let heading = headingRightAbove, isAloneBelowHeading,
            !heading.cues.contains([.collection], in: heading.all),
            heading.cues.cues.contains(where: { $0.says(oneOf: telling) || $0.happening != nil })
        else { return nil }
        return words(of: heading)
    }

    /// True below a heading such as "Clubs and events near you".
    var isBelowCollection: Bool {
        document.headings(above: block).first.map {
            Wording(block: $0).saysManyEvents($0.all)
        } ?? false
    }

    private var headingRightAbove: AnnotatedBlock? {
        document.headings(above: block).first.flatMap { document.isTitle($0) ? nil : $0 }
    }

    private func words(of heading: AnnotatedBlock) -> String {
        heading.words(Wording(block: heading).withoutFiller(heading.all))
    }
}

extension Wording {
    /// True for general words for many events: "Clubs and events near you".
    func saysManyEvents(_ range: Range<Int>) -> Bool {
        let happenings = block.cues.cues(in: range).filter { $0.happening != nil }
        return !hasProperName(range) && !happenings.isEmpty
            && happenings.allSatisfy {
                $0.says(.generic) && block.words($0.tokens).lowercased().hasSuffix("s")
            }
    }
}
