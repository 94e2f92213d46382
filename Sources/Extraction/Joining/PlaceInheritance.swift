internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Text

/// Gives deadlines, talks and workshops the place of the event that they belong to.
struct PlaceInheritance {
    private let document: DocumentContext
    /// How many days before or after an event its workshops may be.
    private static let margin = 1

    init(_ document: DocumentContext) {
        self.document = document
    }

    /// The drafts; one without a place gets that of the event that it belongs to.
    func completed(_ drafts: [Draft]) -> [Draft] {
        let events = drafts.filter { draft in
            draft.facts.kind == .event && draft.facts.recurrence == nil
                && draft.facts.country != nil
                && draft.facts.place != nil && draft.status != .cancelled
        }
        guard !events.isEmpty else { return drafts }
        return drafts.map { draft in
            guard draft.facts.place == nil, !draft.isOnline, draft.facts.recurrence == nil,
                !Self.placeless.contains(draft.facts.category),
                let event = event(of: draft, among: events),
                draft.facts.country.map({ $0 == event.facts.country }) ?? true
            else { return draft }
            return draft.taking(placeOf: event)
        }
    }

    /// The event that a draft belongs to.
    ///
    /// It is the one that the draft names, that of its paragraph or the item above, the only one in
    /// its section, or the one that the whole document is about.
    private func event(of draft: Draft, among events: [Draft]) -> Draft? {
        let possible = events.filter { $0.line != draft.line || $0.facts.when != draft.facts.when }
            .filter { draft.facts.kind != .event || isWithin(draft, $0) && !isPeer(draft, $0) }
        if let name = draft.facts.event, let named = Self.event(named: name, among: possible) {
            return named
        }
        let above = [document.blocks[draft.block].block.lead, draft.parent]
        if let own = possible.first(where: { above.contains($0.block) }) { return own }
        guard draft.facts.kind == .event || Self.tasksOfEvents.contains(draft.facts.category) else {
            return nil
        }
        let near = possible.filter { !namesAnother(draft, beside: $0) }
        if let own = near.last(where: { $0.block == draft.block && $0.line <= draft.line }) {
            return own
        }
        // A paragraph right after the line of an event is about that event.
        let headings = document.blocks[draft.block].block.headings
        if draft.facts.kind != .event,
            let own = near.last(where: {
                $0.block == draft.block - 1
                    && document.blocks[$0.block].block.headings == headings
                    && document.blocks[$0.block].block.list == nil
            }),
            !events.contains(where: {
                $0.block == own.block && $0.facts.place != own.facts.place
            })
        {
            return own
        }
        // Bold lines divide a section, but what is below them still belongs to it.
        let section = headings.filter {
            document.blocks[$0].block.level < Block.actingLevel
                && !document.isTitle(document.blocks[$0])
        }
        if !section.isEmpty, let only = only(of: near, in: section) { return only }
        // An item of "MPW-10" does not belong to the event of the whole document.
        if let name = draft.facts.event, TitleWriter.hasCode(name) { return nil }
        if let title = document.title.map({ $0.text(of: 0..<$0.tokens.count) }),
            let main = only(
                of: near.filter { TitleWriter.mentions(title, $0.facts.title) }, in: [])
        {
            return main
        }
        return opening(of: near, for: draft, among: events)
    }

    /// The event whose title shares the most words with a name; the last of several.
    private static func event(named name: String, among events: [Draft]) -> Draft? {
        let words = Set(TitleWriter.tellingWords(name))
        let named = events.filter { TitleWriter.mentions(name, $0.facts.title) }
        let shared = named.map {
            words.intersection(TitleWriter.tellingWords($0.facts.title)).count
        }
        let best = named.indices.filter { shared[$0] == shared.max() }
        // A series of parties in several towns is in none of them.
        let titles = Set(best.map { named[$0].facts.title })
        let places = Set(best.map { named[$0].facts.place })
        return titles.count > 1 && places.count > 1 ? nil : best.last.map { named[$0] }
    }

    /// The event at the beginning of the document, for a task in a section without another event.
    private func opening(of possible: [Draft], for draft: Draft, among events: [Draft]) -> Draft? {
        let edge = 3
        let section = document.blocks[draft.block].block.headings
        guard draft.facts.kind != .event,
            let first = possible.first, first.block <= edge,
            first.facts.when.end != nil,
            isMain(first, of: events),
            !events.contains(where: {
                $0.block != first.block && document.blocks[$0.block].block.headings == section
            })
        else { return nil }
        return first
    }

    /// True for the only event, or the one in the document's title: a letter about many events is
    /// about none of them.
    private func isMain(_ event: Draft, of events: [Draft]) -> Bool {
        let places = Set(events.filter { $0.facts.when.end != nil }.map(\.facts.place))
        guard places.count > 1, let title = document.title else { return true }
        let names = TitleWriter.properNames(title.text(of: 0..<title.tokens.count))
        return !names.isDisjoint(with: TitleWriter.tellingWords(event.facts.title))
    }

    /// The tasks that belong to an event, unlike elections and surveys.
    private static let tasksOfEvents: Set<Items.Category> = [
        .cfp, .registration, .sponsorship, .travelSupport, .summit, .ptg, .day, .conference,
        .meetup,
    ]

    /// Categories that have no place: releases, outages, and what people answer from anywhere.
    private static let placeless: Set<Items.Category> = [
        .release, .maintenance, .survey, .election,
    ]

    /// True if the title has names, but none of those of a nearby event: "FediForum submissions"
    /// below "Fosdem".
    private func namesAnother(_ draft: Draft, beside event: Draft) -> Bool {
        guard draft.facts.kind != .event else { return false }
        // Words of up to three letters may be currencies or other codes.
        let longestCode = 3
        let own = TitleWriter.properNames(draft.facts.title).filter { $0.count > longestCode }
        return !own.isEmpty && own.isDisjoint(with: TitleWriter.tellingWords(event.facts.title))
    }

    private func isWithin(_ draft: Draft, _ event: Draft) -> Bool {
        let start = event.facts.when.start.adding(days: -Self.margin)
        let end = event.facts.when.lastDay.adding(days: Self.margin)
        return draft.facts.when.start >= start && draft.facts.when.lastDay <= end
    }

    /// True for two events in one list, unless the draft's title mentions the other event.
    ///
    /// Also true if the days of the other event are not known.
    private func isPeer(_ draft: Draft, _ event: Draft) -> Bool {
        if event.facts.when.isVague { return true }
        let lists = (
            document.blocks[draft.block].block.list, document.blocks[event.block].block.list
        )
        guard let own = lists.0, own == lists.1 else { return false }
        return !TitleWriter.mentions(draft.facts.title, event.facts.title)
    }

    /// The one event below some headings; nil if there are several at different places.
    private func only(of events: [Draft], in section: [Int]) -> Draft? {
        let own = events.filter { event in
            section.allSatisfy(document.blocks[event.block].block.headings.contains)
        }
        return Set(own.map(\.facts.place)).count == 1 ? own.first : nil
    }
}

extension Draft {
    /// The draft with the place of an event.
    func taking(placeOf event: Draft) -> Draft {
        var draft = self
        draft.facts.place = event.facts.place
        draft.facts.country = event.facts.country
        draft.facts.region = event.facts.region
        if facts.when.time != nil, facts.when.zone == nil, isZoneOpen, let zone = event.zoneOfPlace
        {
            draft.facts.when = facts.when.inZone(zone)
        }
        return draft
    }
}
