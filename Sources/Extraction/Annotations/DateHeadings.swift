internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Finds the headings, paragraphs, and items that are only a date, and the entries below to which
/// they give it: "Tuesday 11 March", and below it "18:30 Python users", "19:00 Go night".
struct DateHeadings {
    private let places: PlaceReader
    private let published: CivilDate
    /// The blocks that are only a date, by their index, and true once an entry has got it.
    private var isGiven: [Int: Bool] = [:]

    init(places: PlaceReader, published: CivilDate) {
        self.places = places
        self.published = published
    }

    /// The indices of the blocks whose dates entries below have got.
    var given: Set<Int> { Set(isGiven.filter(\.value).keys) }

    /// Takes note of a block that is annotated.
    mutating func note(_ block: AnnotatedBlock) {
        if isDateAlone(block), !isTitleOfIssue(block) { isGiven[block.id] = false }
    }

    /// True for "Letter of 1 August 2026" over an issue of that day.
    private func isTitleOfIssue(_ block: AnnotatedBlock) -> Bool {
        block.block.role == .heading && block.block.level == 1
            && block.dates.first?.value == .days(published)
    }

    /// The block whose date an entry gets; nil if it gets none.
    ///
    /// `blocks` are those before the entry.
    mutating func source(of block: Block, among blocks: [AnnotatedBlock]) -> AnnotatedBlock? {
        guard block.role != .heading, let source = candidate(for: block, among: blocks),
            isGiven[source] != nil
        else { return nil }
        isGiven[source] = true
        return blocks[source]
    }

    private func candidate(for block: Block, among blocks: [AnnotatedBlock]) -> Int? {
        if let parent = block.parent {
            return isGiven[parent] != nil && block.list != nil ? parent : nil
        }
        if let lead = block.lead, isGiven[lead] != nil { return lead }
        guard let heading = block.headings.last, isGiven[heading] != nil else { return nil }
        // Of paragraphs only the first one below the heading is an entry.
        let isFirst = heading + 1 == block.id
        guard !isFirst, let list = block.list else { return isFirst ? heading : nil }
        return blocks[heading + 1].block.list == list ? heading : nil
    }

    /// True for a block with one day and no words but weekdays, places, and general ones.
    private func isDateAlone(_ block: AnnotatedBlock) -> Bool {
        let longest = 16
        guard block.dates.count == 1, block.dates[0].expression.isDay,
            block.tokens.count <= longest,
            block.clockTimes.isEmpty, block.links.isEmpty, block.block.role != .tableRow,
            block.block.role == .heading || block.tokens.last?.mark == .colon
                || block.dates[0].tokens.count
                    == PieceSplitter.trimmed(block.all, block.tokens).count
        else { return false }
        let layout = Layout(block, pieces: PieceSplitter.pieces(of: block), places: places)
        return layout.isBareDateLine
    }
}
