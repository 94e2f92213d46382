internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Finds dates and phrases in the blocks of an issue.
struct Annotator {
    let recognizer: Recognizer
    let lexicon: CueLexicon
    let published: CivilDate
    let places: PlaceReader

    /// The annotated blocks of an issue, in the order of the text.
    ///
    /// The last one is the first that brings the number of dates above `limit`.
    func annotated(_ blocks: [Block], limit: Int = .max) -> [AnnotatedBlock] {
        let order = NumericOrder.order(in: blocks, published: published)
        var dateHeadings = DateHeadings(places: places, published: published)
        var annotated: [AnnotatedBlock] = []
        annotated.reserveCapacity(blocks.count)
        var dates = 0
        for block in blocks where dates <= limit {
            let year = YearHint.year(above: block, in: annotated, published: published)
            let context = Context(
                published: published, year: year,
                month: block.role == .heading ? nil : MonthHint.month(above: block, in: annotated),
                order: order, looksAhead: looksAhead(block, in: annotated))
            var own = self.annotated(block, context)
            if !own.hasDay, !own.isField,
                let source = dateHeadings.source(of: block, among: annotated)
            {
                own = self.annotated(block.preceded(by: source.block), context)
            }
            if let year, year != published.year { noteDatesWithoutYear(of: &own, context) }
            dateHeadings.note(own)
            dates += own.dates.count
            annotated.append(own)
        }
        for index in dateHeadings.given { annotated[index].dates = [] }
        return annotated
    }

    /// Sets `withoutYear` of the dates whose value depends on the year that `YearHint` found.
    ///
    /// Values that are past without this year are left out.
    private func noteDatesWithoutYear(of block: inout AnnotatedBlock, _ context: Context) {
        guard !block.dates.isEmpty else { return }
        var plain = context
        plain.year = nil
        let times = recognizer.times(in: block.text, context: plain)
        for index in block.dates.indices {
            let other = times.expressions.first { $0.tokens == block.dates[index].tokens }
            if let other, other.value != block.dates[index].value,
                other.closingDay ?? other.value.start >= published
            {
                block.dates[index].withoutYear = other
            }
        }
    }

    /// True below a heading that announces future events, such as "Upcoming events"; nil otherwise.
    private func looksAhead(_ block: Block, in blocks: [AnnotatedBlock]) -> Bool? {
        guard let heading = block.headings.last.map({ blocks[$0] }),
            heading.cues.contains([.ahead, .deadline], in: heading.all)
        else { return nil }
        return true
    }

    private func annotated(_ block: Block, _ context: Context) -> AnnotatedBlock {
        let content = block.text.content
        guard content.bytes.count <= Limits.longestBlock else {
            return refused(
                block, "a paragraph of more than \(Limits.longestBlock >> 10) KiB is not read")
        }
        let times = recognizer.times(in: content, context: context)
        guard times.expressions.count <= Limits.mostDates else {
            return refused(
                block, "a paragraph of more than \(Limits.mostDates) dates is not read")
        }
        var screening = DateScreening(block, times: times)
        screening.screen()
        screening.anchorBareDays(published: context.published)
        let annotated = AnnotatedBlock(
            block, dates: screening.dates, clockTimes: screening.clockTimes,
            passedOver: screening.passedOver, lexicon: lexicon)
        return PairedDates(FormerDates(annotated).blockWithoutThem()).blockWithPairs()
    }

    private func refused(_ block: Block, _ reason: String) -> AnnotatedBlock {
        AnnotatedBlock(
            block, dates: [], clockTimes: [], passedOver: [], refusal: reason, lexicon: lexicon)
    }
}

extension AnnotatedBlock {
    /// True if the block has its own day.
    fileprivate var hasDay: Bool { dates.contains { $0.expression.isDay } }

    /// True for a field that belongs to the entry above: "Where: Oslo".
    fileprivate var isField: Bool {
        cues.cue(at: 0).map { cue in
            cue.says(oneOf: Labels.tags) && cue.tokens.upperBound < tokens.count
                && tokens[cue.tokens.upperBound].mark == .colon
        } ?? false
    }
}

/// Limits on the size of a block.
///
/// People write no more than this, and beyond it, the time would grow with the square of the
/// length.
enum Limits {
    /// In bytes.
    static let longestBlock = 64 << 10
    /// The maximum number of date expressions in a block.
    static let mostDates = 100
}
