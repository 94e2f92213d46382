internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Finds blocks that are only a date, and gives the date to the entries below them.
///
/// For example "Tuesday 11 March" above "18:30 Python users" and "19:00 Go night".
struct DateHeadings {
    private let places: PlaceReader
    private let published: CivilDate
    /// The blocks that are only a date, by index; true once an entry has taken the date.
    private var isGiven: [Int: Bool] = [:]

    init(places: PlaceReader, published: CivilDate) {
        self.places = places
        self.published = published
    }

    /// The indices of the blocks whose dates were taken by entries below.
    var given: Set<Int> { Set(isGiven.filter(\.value).keys) }

    /// Records an annotated block.
    mutating func note(_ block: AnnotatedBlock) {
        if isDateAlone(block), !isTitleOfIssue(block) { isGiven[block.id] = false }
    }

    /// True for a level-1 heading with the issue's own date, such as "Letter of 1 August 2026".
    private func isTitleOfIssue(_ block: AnnotatedBlock) -> Bool {
        block.block.role == .heading && block.block.level == 1
            && block.dates.first?.value == .days(published)
    }

    /// The block whose date an entry takes; nil if there is none.
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
        // If the entries are paragraphs, only the first one below the heading takes its date.
        let isFirst = heading + 1 == block.id
        guard !isFirst, let list = block.list else { return isFirst ? heading : nil }
        return blocks[heading + 1].block.list == list ? heading : nil
    }

    /// True for a block with one day, and otherwise only weekdays, places, and general words.
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
