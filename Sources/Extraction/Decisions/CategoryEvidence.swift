internal import Items
internal import Newsletter
internal import Text

/// The evidence for a category: where a phrase is, what makes it weaker, and defaults for items
/// without such phrases.
enum CategoryFeature: UInt8, Feature {
    /// The words right before the date of a task.
    case task
    case clause
    case name
    /// The name is above the entry, or in an earlier sentence.
    case nameAbove
    case title
    /// The nearest phrase before the date.
    case nearest
    /// The header of the date's column, or the label of the date.
    case header
    case segment
    /// The other fields of the entry.
    case block
    /// The other sentences of the paragraph.
    case elsewhere
    case lead
    case parent
    case heading
    case upperHeading
    /// The title of the document.
    case document
    /// The address of the link: "…/2027/cfp".
    case address
    /// The link leads to a site where groups announce their meetups.
    case platform
    /// The last phrase of the words, which is their head: "sprints" in "Python sprints".
    case head
    /// A general word, such as "event".
    case weak
    /// A word that often occurs with the category, such as "server".
    case hint
    /// A verb for the task.
    case verb
    /// A step of a task that is described as an event: "speakers are notified".
    case step
    /// A word for the event that a task belongs to: "summit" in "summit bids".
    case cross
    /// A word for a group that meets.
    case body
    case series
    case seriesAbove
    /// The event takes several days, although such events usually take hours.
    case manyDays
    /// The event takes several days in a town.
    case spanInTown
    case inTown
    case online
    /// The name has a version.
    case version

    static let group = "category"

    /// How much a weaker phrase in this position counts, 0 to 1; more if it is near the date.
    fileprivate var nearness: Double {
        switch self {
        case .task, .header: 1
        case .clause, .name, .title: 0.7
        case .nameAbove: 0.45
        case .segment, .parent, .heading: 0.35
        case .block, .lead: 0.2
        case .upperHeading, .document: 0.2
        default: 0.08
        }
    }
}

/// Collects points for categories from phrases.
struct CategoryEvidence {
    let kind: Kind
    /// True if the nominations are for an award.
    private let isAboutAward: Bool
    /// True for an event of several days.
    private let isSpan: Bool
    var scores: Scores<Items.Category, CategoryFeature>
    /// The phrases that were counted already, so that none counts twice.
    private var spoken: Set<String> = []

    init(kind: Kind, weights: Weights, isAboutAward: Bool = false, isSpan: Bool = false) {
        self.kind = kind
        self.isSpan = isSpan
        self.isAboutAward = isAboutAward
        scores = Scores(weights.categories, always: [.other]) { weights.bias(of: $0, kind: kind) }
    }

    /// Adds the phrases in a range.
    ///
    /// In the title of a talk, `hints` say nothing: "Web servers in 200 lines".
    mutating func weigh(
        _ block: AnnotatedBlock, _ range: Range<Int>, _ scope: CategoryFeature, hints: Bool = true
    ) {
        let cues = block.cues.cues(in: range).filter { hints || !$0.says(.hint) }
        // The last noun of a name is its head, unless more about it follows: "Python conference
        // sprints" and "the sprint of the docs team" are sprints.
        let joint =
            scope == .name
            ? cues.dropFirst().firstIndex { $0.says(oneOf: [.of, .preposition]) } : nil
        let head = (joint ?? cues.count) - 1
        let end = joint.map { cues[$0].tokens.lowerBound } ?? range.upperBound
        let isNamed = scope == .name && cues.contains { $0.happening != nil && !$0.says(.hint) }
        for (position, cue) in cues.enumerated() {
            // The team in "the sprint of the docs team" does not make it a meeting.
            if isNamed, cue.says(.hint) || cue.happening == nil && cue.says(.body) { continue }
            // Only the last word is the head of "Storage engines".
            let isHead = position == head && (!cue.says(.hint) || cue.tokens.upperBound == end)
            add(cue, in: block, scope, isHead: isHead)
        }
    }

    /// Adds one phrase.
    mutating func weigh(_ cue: Cue, _ scope: CategoryFeature) {
        guard !cue.says(.hint) else { return }
        if let category = kind == .event ? cue.happening : cue.task {
            scores.add(scope, to: category)
        }
    }

    /// Adds points for the categories that the phrases of a column header name.
    mutating func weigh(cues: [Cue], _ scope: CategoryFeature) {
        for cue in cues {
            if let category = kind == .event ? cue.happening : cue.task {
                scores.add(scope, to: category)
            }
        }
    }

    /// Adds the parts of an address.
    mutating func weigh(address: String) {
        if kind == .event, Self.platforms.contains(where: { address.holds($0) }) {
            scores.add(.platform, to: .meetup)
        }
        let parts = address.utf8.split { !Self.isLetter($0) }.dropFirst()
        let text = AnnotatedBlock(
            title: TokenizedText(Array(parts.joined(separator: [Self.space]))))
        var told: Set<Items.Category> = []
        for cue in text.cues.cues where !cue.says(.hint) && !cue.says(.generic) {
            let category = kind == .event ? cue.happening : cue.task
            if let category, told.insert(category).inserted { scores.add(.address, to: category) }
        }
    }

    private static let space = UInt8(ascii: " ")

    /// True for ASCII letters, and for the bytes of all other characters.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Sites where groups announce their meetups.
    private static let platforms = [
        "//www.meetup.com/", "//meetup.com/", "//lu.ma/", "//luma.com/",
    ]

    private mutating func add(
        _ cue: Cue, in block: AnnotatedBlock, _ scope: CategoryFeature, isHead: Bool
    ) {
        guard cue.happening != nil || cue.task != nil || cue.says(.body) else { return }
        let place = "\(block.id) \(cue.tokens.lowerBound) \(block.words(cue.tokens))"
        guard spoken.insert(place).inserted else { return }
        let near = scope.nearness
        let isHeadOfName = isHead && scope == .name
        guard let (category, strength) = meaning(of: cue, in: block, isHeadOfName) else { return }
        if let strength {
            scores.add(strength, near, to: category)
        } else {
            scores.add(scope, to: category)
        }
        if isHead { scores.add(.head, near, to: category) }
    }

    /// The category of a phrase, and what makes it weaker; nil if it has none.
    private func meaning(
        of cue: Cue, in block: AnnotatedBlock, _ isHeadOfName: Bool
    ) -> (category: Items.Category, strength: CategoryFeature?)? {
        let weakness: CategoryFeature? =
            cue.says(.hint) ? .hint : isWeak(cue, in: block) ? .weak : nil
        if cue.says(.hint), !isHeadOfName, isInTitle(cue, block) || isPartOfHeading(cue, block) {
            return nil
        }
        if kind == .event {
            if cue.happening == .maintenance, isModifier(cue, block) { return nil }
            if let category = cue.happening {
                return (isConferenceOfDays(cue, block) ? .conference : category, weakness)
            }
            if cue.says(.body) { return (.meeting, .body) }
            return cue.says(.actionNoun) ? cue.task.map { ($0, .step) } : nil
        }
        if isAboutAward, cue.says(.nominating) { return (.award, weakness) }
        if let category = cue.task {
            let isVerb = cue.says(.imperative) && !cue.says(.actionNoun)
            return (category, weakness ?? (isVerb ? .verb : nil))
        }
        // "Summit registration" is about the registration; "summit bids" about the summit.
        return cue.happening.map { ($0, .cross) }
    }

    /// True for "Embedded Days" of several days, but not for the days of a series in some place:
    /// "Quill Days Baltics", "Quill Days in Oslo".
    private func isConferenceOfDays(_ cue: Cue, _ block: AnnotatedBlock) -> Bool {
        guard isSpan, cue.happening == .day, block.words(cue.tokens).lowercased() == "days" else {
            return false
        }
        let next = cue.tokens.upperBound
        guard next < block.tokens.count else { return true }
        return !block.tokens[next].isCapitalized && block.tokens[next].mark != .colon
            && block.words(next..<next + 1) != "in"
    }

    /// True for a word inside a capitalized title, in which it says nothing about the category.
    ///
    /// For example, "Power" in "Bringing Playwright's Power" does not announce an outage.
    private func isInTitle(_ cue: Cue, _ block: AnnotatedBlock) -> Bool {
        let first = cue.tokens.lowerBound
        return block.tokens[first].casing == .capitalized && first > 0
            && (block.tokens[first - 1].mark == nil || block.quoted.hold(first))
    }

    /// True for the word before the head of a capitalized title: "Migration Guide".
    private func isModifier(_ cue: Cue, _ block: AnnotatedBlock) -> Bool {
        let next = cue.tokens.upperBound
        return next < block.tokens.count && block.cues.cue(at: next) == nil
            && block.tokens[next].casing == .capitalized
            && block.tokens[cue.tokens.lowerBound].casing == .capitalized
    }

    /// True for a word in a heading that is no sentence: "Storage engines", but not "Power is out".
    private func isPartOfHeading(_ cue: Cue, _ block: AnnotatedBlock) -> Bool {
        block.block.role == .heading && !block.cues.says([.auxiliary], at: cue.tokens.upperBound)
    }

    /// True for a phrase that says little about the category.
    ///
    /// A general word such as "event" says more after "a" or "an", and at the end of a name.
    private func isWeak(_ cue: Cue, in block: AnnotatedBlock) -> Bool {
        if cue.says(.weakVerb) { return true }
        if cue.says(.generic), cue.happening == .conference, !isIndefinite(cue, in: block),
            !isPartOfName(cue, in: block)
        {
            return true
        }
        let first = block.tokens[cue.tokens.lowerBound]
        // "the register of sites" is not a task.
        if cue.says(.imperative), !cue.says(.actionNoun), cue.tokens.lowerBound > 0,
            block.cues.says([.determiner], at: cue.tokens.lowerBound - 1)
        {
            return true
        }
        return cue.says(.unit) || cue.says(.units)
            ? first.casing == .lower : cue.says(.auxiliary) || cue.says(.eventVerb)
    }

    /// True for a noun written as the end of a name: "Scheme Workshop".
    private func isPartOfName(_ cue: Cue, in block: AnnotatedBlock) -> Bool {
        let first = cue.tokens.lowerBound
        return block.tokens[first].casing == .capitalized && first > 0
            && block.tokens[first - 1].isCapitalized
            && Wording(block: block).isOwnWord(first - 1)
    }

    /// True for a noun after "a" or "an": "is a one-track conference".
    private func isIndefinite(_ cue: Cue, in block: AnnotatedBlock) -> Bool {
        let longestPhrase = 4
        let first = cue.tokens.lowerBound
        let before = Range(from: max(0, first - longestPhrase), to: first)
        guard let article = before.last(where: { block.cues.says([.determiner], at: $0) }) else {
            return false
        }
        return ["a", "an"].contains(block.words(article..<article + 1).lowercased())
    }

    /// How much a default counts if the name has a category.
    private static let guessBesideName = 0.3

    /// The categories of events that usually take hours, not days.
    private static let ofHours: [Items.Category] = [.meetup, .meeting, .webinar]

    /// Adds defaults, which decide only if there are hardly any phrases.
    ///
    /// `isPlain` is true if plain words name the event: "camera building weekend" is less likely a
    /// conference than "Camera Days".
    mutating func weighDefaults(
        isSpan: Bool, isInTown: Bool, isPlain: Bool, isOnline: Bool, hasVersion: Bool
    ) {
        guard kind == .event else { return }
        // If the name has a category, the defaults count less.
        let isNamed = scores.contributions.contains {
            $0.evidence == .name || $0.evidence == .series
        }
        let amount = isNamed ? Self.guessBesideName : 1
        if hasVersion { scores.add(.version, to: .release) }
        if isSpan {
            for category in Self.ofHours where scores.hold(category) {
                scores.add(.manyDays, to: category)
            }
        }
        if isInTown {
            let isConference = isSpan && !isPlain
            scores.add(
                isConference ? .spanInTown : .inTown, amount,
                to: isConference ? .conference : .meetup)
        }
        if isOnline, !isSpan { scores.add(.online, amount, to: .webinar) }
    }
}
