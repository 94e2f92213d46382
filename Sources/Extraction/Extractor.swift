internal import CivilTime
internal import DateExpressions
internal import Geography
public import Items
public import Newsletter
public import Profiles

/// Reads the dated items of an issue.
public struct Extractor: Sendable {
    private let recognizer: Recognizer
    private let knowledge: PriorKnowledge

    /// An extractor for a profile.
    public init(profile: Profile, weights: Weights = .bundled) {
        recognizer = .english
        knowledge = PriorKnowledge(
            places: PlaceReader(gazetteer: .bundled),
            projects: ProjectRules(
                names: ProjectNames(profile), order: profile.projects.map(\.id),
                defaultProject: profile.defaultProject),
            series: SeriesNames(profile), weights: weights)
    }

    /// The items in an issue, without repetitions, in the order of its text.
    public func mentions(in issue: Issue) -> [Mention] { result(of: issue).mentions }

    /// The items in an issue, without repetitions, and the paragraphs that were not read.
    ///
    /// Reading stops when there are more items than `limit`, or more than twice as many dates.
    public func result(of issue: Issue, limit: Int = .max) -> ExtractionResult {
        var unread: [Explanation] = []
        var passedOver: [Explanation] = []
        var pastEntries: [Explanation] = []
        let published = issue.published.date
        let reference = Self.reference(to: issue)
        let (document, knowledge) = prepared(issue, mostDates: limit == .max ? .max : 2 * limit)
        if document.isCut, let last = document.blocks.last {
            return ExtractionResult(
                mentions: [], unread: [], notices: [], passedOver: [],
                lineOfTooMany: last.block.text.firstLine)
        }
        let drafts = drafts(in: document, knowledge, limit: limit) { verdict in
            switch verdict {
            case .unread(let explanation): unread.append(explanation)
            case .passedOver(let explanation):
                if let day = explanation.lastDay, day > published { passedOver.append(explanation) }
                if explanation.isPastEntry { pastEntries.append(explanation) }
            case .item, .repeated: break
            }
        }
        let mentions = drafts.map { $0.mention(of: reference) }
        let described = StructuredEvents(document, knowledge: knowledge)
            .mentions(of: issue.events, in: reference, beside: mentions)
        return ExtractionResult(
            mentions: mentions + described, unread: unread,
            notices: NoticeReader(document, knowledge: knowledge).notices(of: reference),
            passedOver: passedOver, pastEntries: pastEntries)
    }

    /// The outcome for each date expression in an issue, in the order of its text, including dates
    /// that did not become items.
    public func explanations(of issue: Issue) -> [Explanation] {
        var passedOver: [Explanation] = []
        let kept = mentions(in: issue) { verdict in
            switch verdict {
            case .passedOver(let explanation), .unread(let explanation), .repeated(let explanation):
                passedOver.append(explanation)
            case .item: break
            }
        }
        let items = kept.map {
            Explanation(
                line: $0.line, text: $0.text, lastDay: $0.facts.when.lastDay, mention: $0,
                reasons: $0.reasons + $0.doubts)
        }
        return (passedOver + items).sorted { $0.line < $1.line }
    }

    /// The items in an issue, each with its evidence.
    public func evidence(of issue: Issue) -> [(mention: Mention, evidence: ItemEvidence)] {
        let reference = Self.reference(to: issue)
        let (document, known) = prepared(issue)
        var knowledge = known
        knowledge.keepsEvidence = true
        return drafts(in: document, knowledge) { _ in }.compactMap { draft in
            draft.evidence.map { (draft.mention(of: reference), $0) }
        }
    }

    private func mentions(
        in issue: Issue, limit: Int = .max, _ body: (Verdict) -> Void
    ) -> [Mention] {
        let reference = Self.reference(to: issue)
        let (document, knowledge) = prepared(issue)
        return drafts(in: document, knowledge, limit: limit, body)
            .map { $0.mention(of: reference) }
    }

    private static func reference(to issue: Issue) -> IssueReference {
        IssueReference(
            name: issue.name, published: issue.published, title: issue.title, url: issue.url)
    }

    /// The items as drafts.
    ///
    /// `body` gets the outcome for each date expression as soon as it is known, since there may be
    /// very many, and at the end those for repeated items.
    private func drafts(
        in document: DocumentContext, _ knowledge: PriorKnowledge, limit: Int = .max,
        _ body: (Verdict) -> Void
    ) -> [Draft] {
        var joiner = DraftJoiner()
        for block in document.blocks where joiner.count <= limit {
            guard !block.dates.isEmpty || block.refusal != nil || !block.passedOver.isEmpty else {
                continue
            }
            for verdict in BlockReader(block, in: document, knowledge: knowledge).verdicts() {
                body(verdict)
                if case .item(let draft) = verdict { joiner.take(draft) }
            }
        }
        for (draft, line) in joiner.repeats {
            body(
                .repeated(
                    Explanation(
                        line: draft.line, text: draft.text, lastDay: draft.facts.when.lastDay,
                        mention: nil, reasons: ["it belongs to the item on line \(line)"])))
        }
        return PlaceInheritance(document).completed(joiner.finished())
    }

    /// An issue's blocks, and the knowledge from the profile and from the issue as a whole.
    private func prepared(
        _ issue: Issue, mostDates: Int = .max
    ) -> (DocumentContext, PriorKnowledge) {
        var document = document(of: issue, mostDates: mostDates)
        var knowledge = knowledge
        knowledge.places.hint.home = HomeCountry.country(
            of: document, gazetteer: knowledge.places.gazetteer)
        knowledge.documentProjects = knowledge.projects.projects(of: document, named: issue.name)
        document.findNames(knowledge)
        return (document, knowledge)
    }

    private func document(of issue: Issue, mostDates: Int) -> DocumentContext {
        let annotator = Annotator(
            recognizer: recognizer, lexicon: .english, published: issue.published.date,
            places: knowledge.places)
        let all = issue.outline.blocks
        let blocks = annotator.annotated(all, limit: mostDates)
        return DocumentContext(
            issue, blocks: blocks, isCut: blocks.count < all.count, recognizer: recognizer,
            gazetteer: knowledge.places.gazetteer)
    }
}

extension Draft {
    /// The mention for this draft.
    func mention(of issue: IssueReference) -> Mention {
        Mention(
            issue: issue, line: line, facts: facts, status: status, former: former,
            text: text.withSingleSpaces,
            confidence: confidence, confidences: confidences, reasons: reasons, doubts: doubts)
    }
}
