internal import CivilTime
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

/// The event or topic above a date, which its item belongs to.
struct Owner: Sendable {
    /// The owner's name.
    let name: String
    /// True for an event, false for a topic.
    let isEvent: Bool
    var place: Place?
    var url: String?
}

extension Situation {
    /// The event or topic above the date: the item above, a paragraph with a date before the list,
    /// a heading, or the document's title, whichever is nearest.
    func owner() -> Owner? {
        let reader = OwnerReader(document: document, knowledge: knowledge)
        if let parent = document.parent(of: block), let owner = reader.owner(of: parent, .parent) {
            return owner
        }
        if let lead = document.lead(of: block), !lead.dates.isEmpty,
            let owner = reader.owner(of: lead, .lead)
        {
            return owner
        }
        var topic: Owner?
        for heading in document.headings(above: block) where !document.isTitle(heading) {
            guard let owner = document.headingOwners[heading.id] else { continue }
            if owner.isEvent { return owner }
            topic = topic ?? owner
        }
        return topic ?? titleOwner ?? reader.documentOwner
    }

    /// The event in the heading that is the title of the issue, unless that is the name of the
    /// newsletter.
    private var titleOwner: Owner? {
        guard
            let heading = document.headings(above: block).first(where: { document.isTitle($0) }),
            !heading.cues.contains([.imprint], in: heading.all),
            let owner = document.headingOwners[heading.id], owner.isEvent
        else { return nil }
        return owner
    }
}

/// Finds the event or topic that a block names for what is below it.
struct OwnerReader {
    let document: DocumentContext
    let knowledge: PriorKnowledge

    /// The owner that a heading, an item, or a paragraph before a list gives to what is below it.
    func owner(of other: AnnotatedBlock, _ source: NameSource) -> Owner? {
        guard let name = name(of: other, source) else { return nil }
        let layout =
            (source == .heading ? document.headingNames[other.id]?.layout : nil)
            ?? Layout(other, pieces: document.pieces[other.id], places: knowledge.places)
        let line = source == .heading ? dateLine(below: other) : nil
        let introduction = source == .heading ? introduction(of: name, below: other) : nil
        return Owner(
            name: name.text,
            isEvent: !other.dates.isEmpty || line != nil || introduction != nil || isEvent(name),
            place: [
                // "Oslo is over" is about the past.
                source == .heading && Wording(block: other).hasVerb(other.all) ? nil : layout.place,
                source == .heading && Wording(block: other).hasVerb(other.all) ? nil : name.place,
                line?.place,
                line.flatMap { _ in placeLine(below: other) },
                source == .lead ? ledPlace(in: other) : introduction.flatMap(ledPlace),
                source == .heading && isEvent(name) && name.evidence.contains(.properName)
                    ? onlyTown(below: other) : nil,
            ].compactMap(\.self)
                .first { $0.isOnline || $0.location?.country != nil },
            url: name.url)
    }

    private func name(of other: AnnotatedBlock, _ source: NameSource) -> NameCandidate? {
        let naming = Naming(block: other, knowledge: knowledge)
        return switch source {
        case .heading: document.headingNames[other.id]?.name
        case .lead:
            naming.leadNames().max { $0.score(knowledge.weights) < $1.score(knowledge.weights) }
        default: naming.headline(source, document.pieces[other.id])
        }
    }

    /// The first town after "in" or "at": "**PyCon** in **Oslo** is near".
    private func ledPlace(in other: AnnotatedBlock) -> Place? {
        knowledge.places.places(in: other.all, of: other)
            .first { $0.isLed && $0.place.location?.town != nil }?.place
    }

    /// True for a name with a word for an event or with a year, or of a series that is an event.
    private func isEvent(_ name: NameCandidate) -> Bool {
        if isEdition(name) { return true }
        if let series = knowledge.series.series(namedIn: name.text) {
            return Owner.gatherings.contains(series.category)
        }
        return name.evidence.contains(.happening) && name.evidence.contains(.ownWord)
            && !(name.block.map {
                Wording(block: document.blocks[$0]).saysManyEvents(name.tokens)
            } ?? false)
    }

    /// True for a proper name and a year near publication: "Harbor Brasil 2027".
    private func isEdition(_ name: NameCandidate) -> Bool {
        let leeway = 2
        guard let source = name.block.map({ document.blocks[$0] }), let last = name.tokens.last,
            let year = source.tokens[last].number, source.tokens[last].digits == 4,
            abs(year - document.published.year) <= leeway
        else { return false }
        return name.evidence.isSuperset(of: [.properName, .ownWord])
            && name.evidence.isDisjoint(with: [.collective, .long])
    }

    /// The line below a heading that has the heading's date but no name.
    private func dateLine(below heading: AnnotatedBlock) -> Layout? {
        let reach = 12
        let dated = document.section(of: heading).prefix(reach).filter { !$0.dates.isEmpty }
            .map { Layout($0, pieces: document.pieces[$0.id], places: knowledge.places) }
            .filter(\.isBareDateLine)
        return dated.count == 1 ? dated[0] : nil
    }

    /// The paragraph right below a heading that begins with the heading's name and has a date:
    /// "Quillweek" above "Quillweek will be in Oslo on 3–5 May".
    private func introduction(
        of name: NameCandidate, below heading: AnnotatedBlock
    ) -> AnnotatedBlock? {
        guard let first = document.section(of: heading).first, !first.dates.isEmpty,
            first.block.role == .paragraph
        else { return nil }
        let start = first.words(first.all.prefix(name.tokens.count))
        return start.lowercased() == name.text.lowercased() ? first : nil
    }

    /// The only town in the paragraph right below a heading, as in "FOSS Days come to Oslo".
    private func onlyTown(below heading: AnnotatedBlock) -> Place? {
        guard let first = document.section(of: heading).first, first.block.role == .paragraph else {
            return nil
        }
        let towns = knowledge.places.places(in: first.all, of: first).filter { span in
            span.place.location?.town != nil && !PlaceReader.isOrigin(span.tokens, of: first)
        }
        return Set(towns.map(\.place.text)).count == 1 ? towns[0].place : nil
    }

    /// A line below a heading that is only a place.
    private func placeLine(below heading: AnnotatedBlock) -> Place? {
        let reach = 6
        return document.section(of: heading).prefix(reach).lazy.filter(\.dates.isEmpty)
            .map { other in
                Layout(
                    other, pieces: PieceSplitter.pieces(of: other), places: self.knowledge.places)
            }
            .first { !$0.places.isEmpty && $0.isPlaceLine }?.place
    }

    /// The event or call that the whole document is about, according to its title, unless that is
    /// the name of the newsletter.
    var documentOwner: Owner? {
        guard let title = document.titleBlock, let name = document.titleName else { return nil }
        let isCall = title.cues.contains([.actionNoun], in: name.tokens)
        guard isEvent(name) || isCall else { return nil }
        return Owner(name: name.text, isEvent: isEvent(name), place: name.place)
    }
}

extension Owner {
    static let gatherings: Set<Items.Category> = [.summit, .ptg, .conference, .day, .meetup]
}

extension Layout {
    /// The first place in the block, with the words before a comma, such as an unknown town.
    var place: Place? {
        guard let first = places.first else { return nil }
        guard let index = pieces.firstIndex(where: { $0.tokens.overlaps(first.tokens) }), index > 0,
            pieces[index].separator == .comma, case .words = roles[index - 1],
            // In a heading such as "QuillCon, Ghent", the first words are the name.
            block.block.role != .heading || index > 1
        else { return first.place }
        let whole = pieces[index - 1].tokens.lowerBound..<first.tokens.upperBound
        return Place(
            text: block.words(whole), location: first.place.location,
            isOnline: first.place.isOnline)
    }

    /// True for a block with one date, possibly a place, and no name.
    var isBareDateLine: Bool {
        let wording = Wording(block: block)
        var hasPlace = false
        for (piece, role) in zip(pieces, roles) {
            switch role {
            case .time, .label, .linkText, .callout, .remark: continue
            case .place: hasPlace = true
            case .words:
                // Words after a place are the venue; words before a country are a town.
                let isHappening = block.cues.cues(in: piece.tokens)
                    .contains { $0.happening != nil }
                let isVenue =
                    hasPlace || wording.namesVenue(piece.tokens)
                    || isBeforePlace(piece) && !isHappening
                        && isProperName(piece.tokens)
                let isNamed =
                    wording.hasOwnWord(piece.tokens) || wording.isAction(piece.tokens)
                    || block.cues.contains([.action, .closes, .deadline], in: piece.tokens)
                let isMarked = block.links.contains { $0.tokens.overlaps(piece.tokens) }
                if isNamed || isHappening && block.block.role == .heading,
                    !isVenue || isMarked
                {
                    return false
                }
            }
        }
        return !block.dates.isEmpty && block.dates[0].expression.isDay
    }

    /// True for capitalized words, with small ones between them, but not for "Maps for librarians".
    private func isProperName(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            block.tokens[$0].isCapitalized || block.tokens[$0].mark != nil
                || block.cues.says([.of, .determiner, .preposition, .conjunction], at: $0)
        }
    }

    func isBeforePlace(_ piece: Piece) -> Bool {
        guard
            let next = pieces.first(where: { $0.tokens.lowerBound > piece.tokens.lowerBound }),
            next.separator == .comma
        else { return false }
        return places.contains { $0.tokens.overlaps(next.tokens) }
    }
}
