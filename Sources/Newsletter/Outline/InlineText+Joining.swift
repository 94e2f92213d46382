internal import Text

extension InlineText {
    /// Joins texts with a separator, keeping links, styles and line numbers.
    static func joined(_ texts: [InlineText], separator: String) -> InlineText {
        guard texts.count != 1 else { return texts[0] }
        var bytes: [UInt8] = []
        var links: [Link] = []
        var styled: [Styled] = []
        var machineTimes: [MachineTime] = []
        var lineStarts: [LineStart] = []
        for (index, other) in texts.enumerated() {
            if index > 0 { bytes += separator.utf8 }
            let shift = bytes.count
            bytes += other.content.bytes
            links += other.links.map {
                Link(range: $0.range.moved(by: shift), destination: $0.destination)
            }
            styled += other.styled.map { Styled($0.style, $0.range.moved(by: shift)) }
            machineTimes += other.machineTimes.map {
                MachineTime(range: $0.range.moved(by: shift), value: $0.value)
            }
            // A cell that spans rows starts on an earlier line than the cells next to it.
            lineStarts += other.lineStarts.filter { $0.line != lineStarts.last?.line }
                .map { LineStart(offset: index == 0 ? 0 : $0.offset + shift, line: $0.line) }
        }
        return InlineText(
            TokenizedText(bytes), links: links, styled: styled, machineTimes: machineTimes,
            lineStarts: lineStarts)
    }
}

extension Range<Int> {
    fileprivate func moved(by shift: Int) -> Range<Int> {
        lowerBound + shift..<upperBound + shift
    }
}
