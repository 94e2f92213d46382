/// A heading, or what acts as one, and the blocks below it up to the next.
package struct Section: Hashable, Sendable {
    /// A heading and its level.
    package struct Heading: Hashable, Sendable {
        /// 1 to 6 as marked up; `Section.paragraphLevel` for a paragraph that acts as a heading.
        package let level: Int
        /// Its words.
        package let text: InlineText
    }

    /// The headings above the blocks, outermost first; empty before the first heading.
    package let headings: [Heading]
    /// The blocks, none of which is a heading.
    package let blocks: [Block]

    /// The level of a paragraph that acts as a heading: below all that are marked up.
    package static let paragraphLevel = 7
}

/// The structure of an issue's body.
package struct Outline: Hashable, Sendable {
    /// The blocks, in the order of the text.
    package let blocks: [Block]

    /// An outline of blocks.
    package init(blocks: [Block]) {
        self.blocks = blocks
    }

    /// The blocks by heading, in the order of the text.
    package var sections: [Section] {
        var sections: [Section] = []
        var headings: [Section.Heading] = []
        var blocks: [Block] = []
        for block in self.blocks {
            guard let heading = Section.Heading(block) else {
                blocks.append(block)
                continue
            }
            if !blocks.isEmpty || !headings.isEmpty {
                sections.append(Section(headings: headings, blocks: blocks))
            }
            headings.removeAll { $0.level >= heading.level }
            headings.append(heading)
            blocks = []
        }
        if !blocks.isEmpty || !headings.isEmpty {
            sections.append(Section(headings: headings, blocks: blocks))
        }
        return sections
    }
}

extension Section.Heading {
    /// The heading that a block is or acts as; nil for any other block.
    ///
    /// A short paragraph acts as one where it is wholly bold or wholly one link, and no line of fields.
    fileprivate init?(_ block: Block) {
        switch block {
        case .heading(let level, let text) where !text.isBlank:
            self.init(level: level, text: text)
        case .paragraph(let text) where Self.actsAsHeading(text):
            self.init(level: Section.paragraphLevel, text: text)
        default: return nil
        }
    }

    private static let longestParagraph = 160

    private static func actsAsHeading(_ paragraph: InlineText) -> Bool {
        guard paragraph.text.utf8.count <= longestParagraph,
            paragraph.lineOffsets.count == 1, !paragraph.text.contains("|")
        else { return false }
        if paragraph.isCovered(by: paragraph.strong) { return true }
        let links = paragraph.links.filter { !$0.range.isEmpty }
        return links.count == 1 && paragraph.isCovered(by: links.map(\.range))
    }
}
