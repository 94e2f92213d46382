internal import CivilTime
internal import DateExpressions
internal import Newsletter

/// Finds a heading that is only a month, such as "October" above "12 – Name".
enum MonthHint {
    /// The month of the nearest heading, the item above, or the line before the list, if that is
    /// only a month; otherwise nil.
    static func month(above block: Block, in blocks: [AnnotatedBlock]) -> CivilMonth? {
        let above = [block.parent, block.lead, block.headings.last].compactMap(\.self)
        return above.lazy.compactMap { month(of: blocks[$0]) }.first
    }

    private static func month(of block: AnnotatedBlock) -> CivilMonth? {
        guard block.dates.count == 1, let date = block.dates.first, date.value.precision == .month,
            !date.expression.isApproximate, !Wording(block: block).hasOwnWord(block.all)
        else { return nil }
        return date.value.start.civilMonth
    }
}
