internal import Items
internal import Newsletter
internal import Text

extension Situation {
    /// The address for an item.
    ///
    /// It is that of its name, otherwise the only page in its clause, its sentence, or its entry,
    /// otherwise the one in another field, otherwise that of the heading that names it.
    func link(_ name: NameDecision, isEvent: Bool) -> String? {
        if name.name?.source == .child, let url = pageBelow { return url }
        let clause = statement.clause
        // "The [hotel rate](…) is guaranteed until 3 May" links to another page than the event's.
        if !isEvent, name.name.map({ !clause.overlaps($0.tokens) || $0.block != block.id }) == true,
            let url = pick(
                pages(isEvent: isEvent).filter {
                    clause.covers($0.tokens)
                        && $0.tokens.upperBound <= datePiece.tokens.lowerBound
                })
        {
            return url
        }
        if let url = name.name?.url, name.name?.source != .documentTitle,
            name.name?.block == block.id || name.name?.source == .child
        {
            return address(url)
        }
        let own = pages(isEvent: isEvent)
        let inClause = own.filter { clause.covers($0.tokens) }
        let inSegment = own.filter { statement.segment.covers($0.tokens) }
        if let url = pick(inClause) ?? pick(inSegment) { return url }
        let belongs = own.filter { belongsToEntry($0, name) }
        if let url = pick(belongs) { return url }
        if let url = labelledLink { return url }
        if let url = name.name?.url.flatMap(address) { return url }
        if isEvent, let url = button { return url }
        if isEvent, let url = onlyPageOfFields { return url }
        // The heading may be a link to what the sentence below is about.
        return document.headings(above: block).lazy
            .filter { TitleWriter.mentions($0.words($0.all), name.title) }
            .compactMap { $0.links.first?.destination }.first { LinkRules.isPage($0) }
    }

    /// The links in its entry to pages that may be about the item, without those of places and
    /// other dates.
    private func pages(isEvent: Bool) -> [AnnotatedBlock.Link] {
        let lines = Set(record.map { pieces[$0].line })
        let dated = datedLines
        return block.links.filter { link in
            let line = line(of: link.tokens)
            return LinkRules.isPage(link.destination) && lines.contains(line)
                && !LinkRules.isMap(link.destination) && !isClaimed(link) && !isVenue(link)
                && !(isEvent && isOtherTask(link))
                // A line below a list of dates does not belong to one of them.
                && (dated.count <= Self.mostOfOneEvent || dated.contains { $0 >= line })
        }
    }

    /// At most this many lines with dates may share the page of one event.
    private static let mostOfOneEvent = 3

    /// The page after the link to a video call in the item below; nil if there is no such call.
    ///
    /// In "[Hack night](call) | [Mirror](page)", it is the second link.
    private var pageBelow: String? {
        guard let child = document.children(of: block).first,
            let first = child.links.first, LinkRules.isCall(first.destination)
        else { return nil }
        return child.links.dropFirst().map(\.destination)
            .first { LinkRules.isPage($0) && !LinkRules.isCall($0) }
    }

    /// An address if it is that of a page; nil otherwise.
    private func address(_ destination: String) -> String? {
        LinkRules.isPage(destination) ? destination : nil
    }

    private func line(of tokens: Range<Int>) -> Int {
        pieces.last { $0.tokens.lowerBound <= tokens.lowerBound }?.line ?? 0
    }

    /// True for a link in the clause of another date.
    private func isClaimed(_ link: AnnotatedBlock.Link) -> Bool {
        !statement.clause.overlaps(link.tokens)
            && others.contains {
                $0.clause.covers(link.tokens)
                    || isSentence && $0.segment.lowerBound > statement.segment.lowerBound
                        && isInSentence(of: $0, link)
            }
    }

    /// True for a link in the sentence of a date, which may have a semicolon in it.
    private func isInSentence(of other: Statement, _ link: AnnotatedBlock.Link) -> Bool {
        guard
            let piece = pieces.lastIndex(where: { $0.tokens.lowerBound <= link.tokens.lowerBound })
        else { return false }
        return sentence(piece) == sentence(other.piece)
            && pieces[piece].line == pieces[other.piece].line
    }

    /// True for a link that may lead to the page of the item.
    ///
    /// It is in the date's sentence, says "register here" or the like, or shares a word with the
    /// title. In an entry, any link after the date counts.
    private func belongsToEntry(_ link: AnnotatedBlock.Link, _ name: NameDecision) -> Bool {
        let text = block.words(link.tokens)
        if let index = pieces.lastIndex(where: { $0.tokens.lowerBound <= link.tokens.lowerBound }),
            isSameSentence(index)
        {
            return true
        }
        let isLater = link.tokens.lowerBound >= datePiece.tokens.upperBound
        return isLater && (!isSentence || beginsSentence(link))
            || wording.isCovered(link.tokens, by: [.linkText, .action, .pronoun, .preposition])
            || block.words(link.tokens.prefix(1)).lowercased() == "it"
            || text.holds("://")
            || block.cues.cue(at: link.tokens.upperBound - 1)?.says(.linkText) == true
            || !Set(TitleWriter.tellingWords(text).filter { Int($0) == nil })
                .isDisjoint(with: TitleWriter.tellingWords(name.title))
    }

    /// True for a link at the beginning of a sentence: "[Discussion](…)".
    private func beginsSentence(_ link: AnnotatedBlock.Link) -> Bool {
        let before = link.tokens.lowerBound - 1
        return before < 0 || block.tokens[before].mark != nil && block.tokens[before].mark != .comma
            || !isSentence && block.tokens[link.tokens.lowerBound].startsLine
    }

    /// True for a link for sponsors or speakers, which is not the event's page.
    private func isOtherTask(_ link: AnnotatedBlock.Link) -> Bool {
        !statement.clause.overlaps(link.tokens) && saysOtherTask(link, block)
    }

    private func saysOtherTask(_ link: AnnotatedBlock.Link, _ block: AnnotatedBlock) -> Bool {
        let others: Set<Items.Category> = [.sponsorship, .cfp, .travelSupport]
        return block.cues.cues(in: link.tokens).contains { $0.task.map(others.contains) ?? false }
    }

    /// True for a link to a venue with a name: "Suwon Convention Center", but not "room 2".
    private func isVenue(_ link: AnnotatedBlock.Link) -> Bool {
        let named = block.cues.cues(in: link.tokens)
        guard let venue = named.last(where: { $0.says(.venue) }) else { return false }
        // In "Exhibition Center", the word for an event is part of the venue's name.
        return !named.contains { cue in
            cue.happening != nil && cue.tokens.upperBound != venue.tokens.lowerBound
        }
            && link.tokens.contains {
                wording.isOwnWord($0) && block.tokens[$0].isCapitalized
            }
    }

    /// True for a link to a place, or to a host or another event after "with" or the like.
    private func isAsideLink(_ link: AnnotatedBlock.Link) -> Bool {
        isAside(link.tokens) || knowledge.places.place(link.tokens, of: block) != nil
    }

    /// Chooses one of several links; nil if more than one may be meant.
    ///
    /// It is the only link, or the only one with general words such as "Register here". Links to
    /// places and hosts are chosen only if there are no others.
    private func pick(_ links: [AnnotatedBlock.Link]) -> String? {
        let main = links.filter { !isAsideLink($0) }
        let places = links.filter { knowledge.places.place($0.tokens, of: block) != nil }
        for group in [main, places, links] {
            let destinations = Set(group.map(\.destination))
            if destinations.count == 1 { return group[0].destination }
            let generic = group.filter { wording.isCovered($0.tokens, by: [.linkText, .action]) }
            if generic.count == 1 { return generic[0].destination }
            if !group.isEmpty { return nil }
        }
        return nil
    }

    /// The link in another line or item of the entry: "Website: …", "[Learn more](…)".
    private var labelledLink: String? {
        guard datedLines.count <= Self.mostOfOneEvent else { return nil }
        for other in entryBlocks where other.dates.isEmpty {
            let pages = other.links.filter { LinkRules.isPage($0.destination) }
            guard let first = pages.first else { continue }
            let wording = Wording(block: other)
            let isField = other.cues.cue(at: 0)?.says(.linkLabel) ?? false
            if isField || wording.isCovered(first.tokens, by: [.linkText])
                || isAddress(first, other)
            {
                return first.destination
            }
        }
        return nil
    }

    /// The only page in an entry of labelled lines, which may be in the line of a task: "Date: 3 May"
    /// above "Registration: until 1 April, [course page](…)".
    private var onlyPageOfFields: String? {
        let labelled = Set(
            pieces.indices.filter { layout.label(of: $0) != nil }.map { pieces[$0].line })
        let pages = block.links.filter {
            LinkRules.isPage($0.destination) && !LinkRules.isMap($0.destination)
        }
        guard labelled.contains(datePiece.line), labelled.count > 1,
            Set(pages.map(\.destination)).count == 1
        else { return nil }
        return pages.first?.destination
    }

    /// The link that is all of a paragraph in the section: "[Register now](…)".
    private var button: String? {
        entryBlocks.lazy.filter { $0.dates.isEmpty && $0.block.role == .paragraph }
            .compactMap { other -> String? in
                guard let link = other.links.first, LinkRules.isPage(link.destination),
                    PieceSplitter.trimmed(other.all, other.tokens) == link.tokens,
                    Wording(block: other).isAction(link.tokens), !self.saysOtherTask(link, other)
                else { return nil }
                return link.destination
            }.first
    }

    private func isAddress(_ link: AnnotatedBlock.Link, _ other: AnnotatedBlock) -> Bool {
        other.words(link.tokens).holds("://")
    }
}

/// Classifies addresses.
enum LinkRules {
    private static let unsafeSchemes: Set<String> = ["javascript", "data", "vbscript", "file"]

    /// True for a map.
    static func isMap(_ destination: String) -> Bool {
        [
            "google.com/maps", "maps.google", "maps.app.goo.gl", "goo.gl/maps", "openstreetmap.org",
            "osm.org", "maps.apple.com", "//maps.",
        ].contains { destination.holds($0) }
    }

    /// True for the address of a video call, which is not a page about an event.
    static func isCall(_ destination: String) -> Bool {
        ["meet.jit.si", "zoom.us/", "meet.google.com", "teams.microsoft.com", "webex.com/"]
            .contains { destination.holds($0) }
    }

    /// True for an absolute address such as `https://…`, but not for `mailto:…` or `file://…`.
    static func isPage(_ destination: String) -> Bool {
        guard let colon = destination.firstIndex(of: ":") else { return false }
        let scheme = destination[..<colon].lowercased()
        return destination[colon...].hasPrefix("://") && scheme.allSatisfy(\.isLetter)
            && !unsafeSchemes.contains(scheme)
    }
}
