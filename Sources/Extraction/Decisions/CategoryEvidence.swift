internal import Items
internal import Text

/// The evidence for the category of a dated item: the phrases of a scope, weaker phrases of
/// any scope, and what is believed if hardly a word tells it.
enum CategoryFeature: UInt8, Feature {
    /// The words right before the date of something that must be done.
    case task
    case clause
    case name
    /// A name that is above the entry, or in an earlier sentence.
    case nameAbove
    case title
    /// The phrase that is the nearest before the date.
    case nearest
    /// The header of the date's column, or its label.
    case header
    case segment
    /// Other fields of the entry.
    case block
    /// Other sentences of the paragraph.
    case elsewhere
    case lead
    case parent
    case heading
    case upperHeading
    /// The title of the document.
    case document
    /// The address of the page: "…/2027/cfp".
    case address
    /// The page of a site where groups announce their meetups.
    case platform
    /// The last phrase of its scope.
    case head
    /// A general word, such as "event".
    case weak
    /// A word that often comes with it, such as "server".
    case hint
    /// A verb for what must be done.
    case verb
    /// A step of what must be done, told as an event: "speakers are notified".
    case step
    /// The event that a task belongs to.
    case cross
    /// Who meets.
    case body
    case series
    case seriesAbove
    /// It lasts several days, and such things take hours.
    case manyDays
    /// Several days in a town.
    case spanInTown
    case inTown
    case online
    /// The name has a version.
    case version

    static let group = "category"

    /// How near to the date a scope is, 0 to 1: so much counts a weaker phrase there.
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

/// Weighs phrases by what they say of a category.
struct CategoryEvidence {
    let kind: Kind
    /// True where nominations are those for an award.
    private let isAboutAward: Bool
    var scores: Scores<Items.Category, CategoryFeature>
    /// The phrases that spoke already, so that none counts twice.
    private var spoken: Set<String> = []

    init(kind: Kind, weights: Weights, isAboutAward: Bool = false) {
        self.kind = kind
        self.isAboutAward = isAboutAward
        scores = Scores(weights.categories, always: [.other]) { weights.bias(of: $0, kind: kind) }
    }

    /// Adds what the phrases within some tokens say.
    mutating func weigh(_ block: AnnotatedBlock, _ range: Range<Int>, _ scope: CategoryFeature) {
        let cues = block.cues.cues(in: range)
        for (position, cue) in cues.enumerated() {
            // The last noun of a name is its head: "Python conference sprints".
            add(cue, in: block, scope, isHead: position == cues.count - 1)
        }
    }

    /// Adds what one phrase says, beside what its scope does.
    mutating func weigh(_ cue: Cue, _ scope: CategoryFeature) {
        guard !cue.says(.hint) else { return }
        if let category = kind == .event ? cue.happening : cue.task {
            scores.add(scope, to: category)
        }
    }

    /// Adds what phrases of a header say.
    mutating func weigh(cues: [Cue], _ scope: CategoryFeature) {
        for cue in cues {
            if let category = kind == .event ? cue.happening : cue.task {
                scores.add(scope, to: category)
            }
        }
    }

    /// Adds what the parts of an address say.
    mutating func weigh(address: String) {
        if kind == .event, Self.platforms.contains(where: { address.holds($0) }) {
            scores.add(.platform, to: .meetup)
        }
        let parts = address.split { !$0.isLetter }.dropFirst().joined(separator: " ")
        let text = AnnotatedBlock(title: TokenizedText(parts))
        var told: Set<Items.Category> = []
        for cue in text.cues.cues where !cue.says(.hint) && !cue.says(.generic) {
            let category = kind == .event ? cue.happening : cue.task
            if let category, told.insert(category).inserted { scores.add(.address, to: category) }
        }
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

    /// The category that a phrase speaks for, and what makes it weaker than others; nil if it says
    /// nothing.
    private func meaning(
        of cue: Cue, in block: AnnotatedBlock, _ isHeadOfName: Bool
    ) -> (category: Items.Category, strength: CategoryFeature?)? {
        let weakness: CategoryFeature? =
            cue.says(.hint) ? .hint : isWeak(cue, in: block) ? .weak : nil
        if cue.says(.hint), !isHeadOfName, isInTitle(cue, block) { return nil }
        if kind == .event {
            if let category = cue.happening { return (category, weakness) }
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

    /// True for a word written as a part of the title of a talk, which is about something else:
    /// "Bringing Playwright's Power".
    private func isInTitle(_ cue: Cue, _ block: AnnotatedBlock) -> Bool {
        let first = cue.tokens.lowerBound
        return block.tokens[first].casing == .capitalized && first > 0
            && (block.tokens[first - 1].mark == nil || block.quoted.hold(first))
    }

    /// True for words that say what happens only in a name, or hardly ever.
    private func isWeak(_ cue: Cue, in block: AnnotatedBlock) -> Bool {
        if cue.says(.weakVerb) { return true }
        if cue.says(.generic), cue.happening == .conference, !isIndefinite(cue, in: block),
            !isPartOfName(cue, in: block)
        {
            return true
        }
        let first = block.tokens[cue.tokens.lowerBound]
        // "the register of sites" is nothing to do.
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

    /// How much a guess counts beside a name that says what happens.
    private static let guessBesideName = 0.3

    /// Categories of things that take hours, and hardly ever days.
    private static let ofHours: [Items.Category] = [.meetup, .meeting, .webinar]

    /// The default if hardly any word tells the category.
    mutating func weighDefaults(isSpan: Bool, isInTown: Bool, isOnline: Bool, hasVersion: Bool) {
        guard kind == .event else { return }
        // A name that says what happens needs no guess.
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
            scores.add(
                isSpan ? .spanInTown : .inTown, amount, to: isSpan ? .conference : .meetup)
        }
        if isOnline, !isSpan { scores.add(.online, amount, to: .webinar) }
    }
}
