internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Reads the items that the dates in a block belong to.
struct BlockReader {
    let document: DocumentContext
    let knowledge: PriorKnowledge
    let layout: Layout
    private let statements: [Statement]

    private var block: AnnotatedBlock { layout.block }

    init(_ block: AnnotatedBlock, in document: DocumentContext, knowledge: PriorKnowledge) {
        self.document = document
        self.knowledge = knowledge
        let pieces = document.pieces[block.id]
        layout = Layout(block, pieces: pieces, places: knowledge.places)
        statements = StatementFinder(block, pieces: pieces).statements()
    }

    /// The outcome for each date.
    func verdicts() -> [Verdict] {
        if let refusal = block.refusal { return [.unread(explanation(because: refusal))] }
        let passedOver = block.passedOver.map { Verdict.passedOver(explanation($0, $1)) }
        return passedOver
            + statements.map { statement in
                do throws(PassedOver) {
                    return .item(try draft(for: statement))
                } catch {
                    let date = block.dates[statement.date]
                    var explanation = explanation(
                        date.tokens, error.reason, lastDay: date.value.lastDay)
                    explanation.isPastEntry = error.isPastEntry
                    return .passedOver(explanation)
                }
            }
    }

    private func draft(for statement: Statement) throws(PassedOver) -> Draft {
        var situation = Situation(
            document: document, knowledge: knowledge, layout: layout, statement: statement,
            others: statements.filter { $0.date != statement.date })
        if ItemScreening(situation: situation).tellsOfFuture {
            situation.date = situation.date.readAhead(published: document.published)
        }
        try ItemScreening(situation: situation).check()
        let kinds = situation.kindScores()
        guard let kind = kinds.decision() else {
            throw PassedOver("the text does not say what happens then")
        }
        if situation.date.expression.closingDay != nil, kind.value != .event,
            !situation.saysTask
        {
            throw PassedOver("the time is vague")
        }
        if kind.value == .opening, situation.date.expression.recurrence != nil {
            throw PassedOver("it is when something is open every week")
        }
        let isOver = ItemScreening(situation: situation).tellsOfPast
        situation.date = situation.date.read(as: kind.value, isToldAsOver: isOver)
        if isOver, situation.date.expression.isApproximate { throw PassedOver("the time is vague") }
        if situation.date.expression.closingDay != nil {
            try ItemScreening(situation: situation).checkPeriod()
        }
        try ItemScreening(situation: situation).checkTimeliness(kind.value)
        guard let name = situation.nameDecision(kind: kind.value) else {
            throw PassedOver("the text does not say what happens then")
        }
        if situation.isPassing(name) {
            throw PassedOver("the text around it does not say what happens then")
        }
        return DraftMaker(situation: situation, kind: kind, kinds: kinds, name: name).draft()
    }

    private func explanation(
        _ tokens: Range<Int>, _ reason: String, lastDay: CivilDate? = nil
    ) -> Explanation {
        Explanation(
            line: block.line(at: tokens.lowerBound), text: block.words(tokens), lastDay: lastDay,
            mention: nil, reasons: [reason])
    }

    /// The explanation for a block that was not read.
    private func explanation(because reason: String) -> Explanation {
        let excerpt = 80
        let text = String(decoding: block.text.bytes.prefix(excerpt), as: UTF8.self) + "…"
        return Explanation(
            line: block.block.text.firstLine, text: text, lastDay: nil, mention: nil,
            reasons: [reason])
    }
}

/// Turns the decisions about a date into a draft.
struct DraftMaker {
    let situation: Situation
    let kind: Decision<Kind>
    let kinds: Scores<Kind, KindFeature>
    let name: NameDecision

    func draft() -> Draft {
        let situation = situation
        let block = situation.block
        let place = situation.placeDecision(name, kind: kind.value)
        let expression = situation.timedExpression()
        let time = situation.timeDecision(expression, location: place.location)
        let categories = situation.categoryScores(name, kind: kind.value, place: place.place)
        let category = categories.decision()
        let series = situation.series(name, kind: kind.value)
        let headings = block.block.headings.map { situation.document.blocks[$0] }
            .map { $0.words($0.all) }
        let facts = Facts(
            title: kind.value == .window
                ? TitleWriter.withoutBeginning(name.title) : name.title,
            kind: kind.value, category: category?.value ?? .other,
            when: time.when, recurrence: expression.recurrence, place: place.place?.text,
            country: place.location?.country,
            region: region(place, category: category?.value ?? .other),
            projects: situation.knowledge.projects.projects(
                named: situation.projectWords(name, kind: kind.value),
                series: series, headings: headings, document: situation.knowledge.documentProjects),
            url: situation.link(name, isEvent: kind.value == .event),
            event: kind.value == .event ? nil : name.owner.flatMap { $0.isEvent ? $0.name : nil },
            series: series?.id)
        let confidence = ConfidenceEvidence(
            situation, kind: kind, category: category, name: name, place: place, time: time,
            expression: expression)
        let tokens = situation.statement.clause.union(expression.tokens)
        let isOfPlace = time.when.zone != nil && time.when.zone == place.location?.zone
        let doubts =
            expression.ambiguities.filter { !(isOfPlace && $0.isAboutZone) }.map(\.description)
            + [time.doubt].compactMap { $0 }
        return Draft(
            block: block.id, parent: block.block.parent,
            line: block.line(at: expression.tokens.lowerBound), facts: facts,
            status: situation.status(), former: situation.date.former,
            text: block.words(tokens.clamped(to: block.all)), isEntry: situation.isEntry,
            isNameless: name.name.map { $0.block != block.id && $0.source != .child } ?? false,
            isOnline: place.place?.isOnline ?? false,
            isZoneOpen: expression.zoneText == nil && time.when.zone == nil,
            isZoneLine: expression.value.time != nil && situation.isZoneLine,
            zoneOfPlace: place.location?.zone, alternatives: expression.alternatives,
            // The confidence in an item is at most that in its date.
            confidence: Self.rounded(
                min(
                    confidence.probability(situation.knowledge.weights),
                    Self.certainty(of: expression))),
            confidences: confidences(category, place, time, expression),
            reasons: kinds.reasons + ["name: \(name.reason)"] + expression.rules, doubts: doubts,
            evidence: evidence(categories, confidence))
    }

    private func evidence(
        _ categories: Scores<Items.Category, CategoryFeature>, _ confidence: ConfidenceEvidence
    ) -> ItemEvidence? {
        guard situation.knowledge.keepsEvidence else { return nil }
        return ItemEvidence(
            kinds: kinds, categories: categories, names: name.candidates,
            confidence: confidence.named)
    }

    private func region(_ place: PlaceDecision, category: Items.Category) -> Region {
        let above = situation.document.headings(above: situation.block).lazy
            .filter { !situation.document.isTitle($0) }
            .compactMap { situation.knowledge.places.region(of: $0) }.first
        // The issue's own sections take precedence over the gazetteer: there, Mexico may be below
        // "North America".
        if let above {
            // Below "Asia and Oceania", the place decides.
            let own = place.location?.region
            return own.map(regionsAbove.contains) == true ? own ?? above : above
        }
        if place.place?.isOnline == true { return .global }
        // The "APAC call" is at an hour that suits APAC, but people anywhere can join.
        let isCall = category == .meeting || category == .webinar
        if isCall, place.location?.country == nil { return .global }
        return place.location?.region ?? .global
    }

    /// The regions that the nearest heading with a region names.
    private var regionsAbove: [Region] {
        let places = situation.knowledge.places
        return situation.document.headings(above: situation.block).lazy
            .filter { !situation.document.isTitle($0) }
            .map { places.gazetteer.regions(named: $0.text) }.first { !$0.isEmpty } ?? []
    }

    /// The confidence in each field that was weighed, with the next best value.
    private func confidences(
        _ category: Decision<Items.Category>?, _ place: PlaceDecision, _ time: TimeDecision,
        _ expression: TimeExpression
    ) -> [String: FieldConfidence] {
        var fields = [
            "kind": FieldConfidence(
                Self.rounded(kind.probability), runnerUp: kind.runnerUp?.rawValue),
            "title": FieldConfidence(
                Self.rounded(1 / (1 + exp(-name.margin))), runnerUp: name.runnerUp),
            "start": FieldConfidence(
                Self.rounded(Self.certainty(of: expression)),
                runnerUp: expression.ambiguities.lazy.compactMap(\.otherDay).first?.description),
            "place": FieldConfidence(Self.rounded(place.probability)),
        ]
        if let category {
            fields["category"] = FieldConfidence(
                Self.rounded(category.probability), runnerUp: category.runnerUp?.rawValue)
        }
        if time.when.time != nil {
            fields["tz"] = FieldConfidence(
                time.doubt == nil ? Self.most : time.certainty, runnerUp: time.runnerUp)
        }
        return fields
    }

    /// The confidence in a date, given what contradicts it.
    private static func certainty(of expression: TimeExpression) -> Double {
        let doubt = 0.2
        return pow(1 - doubt, Double(expression.ambiguities.count))
    }

    private static let most = 0.99

    /// A probability rounded to hundredths, from 0.05 to 0.99.
    private static func rounded(_ probability: Double) -> Double {
        let least = 0.05
        return (min(max(probability, least), most) * 100).rounded() / 100
    }
}

extension Situation {
    /// The words that are searched for the names of projects.
    ///
    /// For an event, this is the title, without the words after "at" if the rest names a project.
    /// For a task, it is the title and the event that the task belongs to.
    func projectWords(_ name: NameDecision, kind: Kind) -> String {
        guard kind == .event else {
            return name.title + " " + (name.owner?.isEvent == true ? name.owner?.name ?? "" : "")
        }
        let own = name.title.part(before: " at ") ?? name.title
        return knowledge.projects.names.projects(namedIn: own).isEmpty ? name.title : own
    }

    /// True if the date is in a field of its own, not in a sentence.
    var isEntry: Bool {
        block.block.role != .paragraph && !wording.hasVerb(statement.segment)
            || datePiece.separator > .edge
    }
}
