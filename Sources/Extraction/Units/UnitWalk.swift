internal import Newsletter

/// Lists the units of an outline, each with what stands above it.
struct UnitWalk {
    private(set) var units: [Unit] = []
    private var lists = 0
    /// The paragraph right before the block that is visited.
    private var lead: Int?

    /// The units of an outline in the order of the text.
    static func units(of outline: Outline) -> [Unit] {
        var walk = UnitWalk()
        for section in outline.sections { walk.visit(section) }
        return walk.units
    }

    private mutating func visit(_ section: Section) {
        if let heading = section.headings.last {
            add(heading.text, .heading, Array(section.headings.dropLast()), parent: nil, list: nil)
        }
        for (index, block) in section.blocks.enumerated() {
            if index > 0, case .paragraph = section.blocks[index - 1] {
                lead = units.count - 1
            }
            visit(block, section.headings, parent: nil)
            lead = nil
        }
    }

    private mutating func visit(_ block: Block, _ headings: [Section.Heading], parent: Int?) {
        switch block {
        case .heading(_, let text):
            add(text, .heading, headings, parent: parent, list: nil)
        case .paragraph(let text):
            add(text, .paragraph, headings, parent: parent, list: nil)
        case .preformatted(let text):
            add(text, .preformatted, headings, parent: parent, list: nil)
        case .quote(let blocks):
            for block in blocks { visit(block, headings, parent: parent) }
        case .table(let table):
            for line in table.lines { add(line, .row, headings, parent: parent, list: nil) }
        case .list(let items):
            lists += 1
            let list = lists
            for item in items { visit(item, headings, parent: parent, list: list) }
        }
    }

    /// An entry's first paragraph is the entry; what follows belongs to it.
    private mutating func visit(
        _ item: ListItem, _ headings: [Section.Heading], parent: Int?, list: Int
    ) {
        var entry = parent
        for (index, block) in item.blocks.enumerated() {
            if index == 0, case .paragraph(let text) = block {
                entry = units.count
                add(text, .entry, headings, parent: parent, list: list)
            } else {
                visit(block, headings, parent: entry)
            }
        }
    }

    private mutating func add(
        _ text: InlineText, _ role: Unit.Role, _ headings: [Section.Heading], parent: Int?,
        list: Int?
    ) {
        units.append(
            Unit(
                id: units.count, text: text, role: role, headings: headings, parent: parent,
                lead: list == nil ? nil : lead, list: list))
    }
}
