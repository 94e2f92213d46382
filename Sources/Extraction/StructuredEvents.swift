internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

/// Turns the schema.org events of a page into mentions; they are the best evidence there is.
struct StructuredEvents {
    private let document: DocumentContext
    private let knowledge: PriorKnowledge

    init(_ document: DocumentContext, knowledge: PriorKnowledge) {
        self.document = document
        self.knowledge = knowledge
    }

    /// The mentions for an issue's future events, except those that its text also states.
    func mentions(
        of events: [StructuredEvent], in issue: IssueReference, beside stated: [Mention]
    ) -> [Mention] {
        events.compactMap { mention(of: $0, in: issue) }.filter { mention in
            !stated.contains {
                $0.facts.when.start == mention.facts.when.start
                    && TitleWriter.mentions($0.facts.title, mention.facts.title)
            }
        }
    }

    private func mention(of event: StructuredEvent, in issue: IssueReference) -> Mention? {
        guard let when = when(event), when.lastDay >= document.published else { return nil }
        let place = event.place.joined(separator: ", ")
        let location = knowledge.places.gazetteer.locate(place, knowledge.places.hint)
        let block = AnnotatedBlock(title: TokenizedText(event.name))
        let category = block.cues.cues.compactMap(\.happening).last
        let title = TitleWriter.title(event.name)
        let isOnline = location == nil && block.cues.contains([.online], in: block.all)
        return Mention(
            issue: issue, line: event.line,
            facts: Facts(
                title: title, kind: .event, category: category ?? .other, when: when,
                recurrence: nil, place: place.isEmpty ? nil : place, country: location?.country,
                region: isOnline ? .global : location?.region ?? .global,
                projects: knowledge.projects.projects(
                    named: title, series: nil, headings: [], document: knowledge.documentProjects),
                url: event.url, event: nil,
                series: knowledge.series.series(namedIn: title)?.id),
            status: status(of: event), text: event.name, confidence: Self.confidence,
            reasons: ["structured data (schema.org)"])
    }

    private static let confidence = 0.99

    private func when(_ event: StructuredEvent) -> When? {
        let context = Context(published: document.published)
        let read = { (text: String) in
            Recognizer.english.expressions(in: text, context: context).first?.value
        }
        guard let start = read(event.start) else { return nil }
        let end = event.end.flatMap(read)
        guard let time = start.time else { return .days(start.start, through: end?.lastDay) }
        return .minute(
            time, on: start.start, zone: start.zone, through: end?.start, until: end?.time)
    }

    private func status(of event: StructuredEvent) -> AnnouncementStatus {
        switch event.status {
        case "EventCancelled": .cancelled
        case "EventPostponed": .postponed
        case "EventRescheduled": .moved
        default: .announced
        }
    }
}
