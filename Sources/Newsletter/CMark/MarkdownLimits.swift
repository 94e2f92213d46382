/// What is refused before cmark sees it.
///
/// cmark-gfm 0.29.0.gfm.6 fills every row of a table up to the columns of its header, and so takes
/// time and memory that grow with the square of the text.
enum MarkdownLimits {
    /// The cells that one table may come to.
    static let tableCells = 100_000

    /// Checks the tables of a text, and tells whether there may be any.
    static func check(_ markdown: [UInt8], lineOffset: Int) throws(IssueProblem) -> Bool {
        var hasTables = false
        var columns = 0
        var rows = 0
        var line = lineOffset
        for content in markdown.split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            if let delimiters = delimiterColumns(content) {
                hasTables = true
                columns = max(columns, delimiters)
                rows += 1
            } else if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                (columns, rows) = (0, 0)
            } else if columns > 0 {
                rows += 1
            }
            if columns * rows > tableCells { throw .tableTooLarge(line: line) }
        }
        return hasTables
    }

    /// The columns of a delimiter row (`|---|:-:|`); nil for any other line.
    private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int? {
        var pipes = 0
        var hasDash = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09, 0x0D: break
            default: return nil
            }
        }
        return hasDash && pipes > 0 ? pipes + 1 : nil
    }
}
