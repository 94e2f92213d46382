internal import Newsletter
internal import Text

extension Situation {
    /// The place after "Where:" in another line, or in another item of the same entry.
    var labelledPlace: Place? {
        if let own = field(.placeLabel, of: layout) { return own }
        for other in entryBlocks {
            let layout = Layout(
                other, pieces: PieceSplitter.pieces(of: other), places: knowledge.places)
            if let place = field(.placeLabel, of: layout) { return place }
            if other.dates.isEmpty, let line = layout.placeLine,
                let place = layout.places.last(where: { line.covers($0.tokens) })?.place
            {
                let hasBar = layout.pieces.contains { $0.separator == .bar }
                return Place(
                    text: hasBar ? place.text : other.words(line),
                    location: place.location, isOnline: place.isOnline)
            }
        }
        return nil
    }

    private func field(_ tag: LexicalTag, of layout: Layout) -> Place? {
        for index in layout.pieces.indices {
            guard let label = layout.label(of: index), label.contains(tag) else { continue }
            let line = layout.pieces[index].line
            let bar =
                layout.pieces[(index + 1)...].firstIndex {
                    $0.separator == .bar || $0.line != line
                } ?? layout.pieces.count
            let end = layout.pieces[..<bar].last {
                $0.line == line && $0.segment == layout.pieces[index].segment
            }
            let range = layout.pieces[index].tokens.lowerBound..<(end?.tokens.upperBound ?? 0)
            if let place = knowledge.places.place(range, of: layout.block) { return place }
            let found = knowledge.places.places(in: range, of: layout.block).last
            let isOnline = layout.block.cues.contains([.online], in: range) && found == nil
            return Place(
                text: layout.block.words(range), location: found?.place.location,
                isOnline: isOnline)
        }
        return nil
    }

    /// The other blocks of the date's entry: items in the same list or below it, or the blocks of
    /// the section if they have no other date.
    var entryBlocks: [AnnotatedBlock] {
        if let parent = document.parent(of: block), parent.dates.isEmpty {
            let siblings = document.children(of: parent)
            // A longer list is not the fields of one entry.
            let mostFields = 64
            return siblings.count > mostFields ? [] : siblings.filter { $0.id != block.id }
        }
        // The place and the time may be below the heading "2 August: Edit-a-thon".
        if block.block.role == .heading {
            let reach = 3
            return document.section(of: block).prefix { $0.block.role != .heading }
                .prefix(reach).filter(\.dates.isEmpty)
        }
        let children = document.children(of: block)
        if !children.isEmpty, block.block.role == .listItem { return children }
        guard
            let heading = document.headings(above: block).first(where: { $0.id != block.id }) ?? nil
        else { return [] }
        let reach = 8
        let section = document.section(of: heading)
        guard document.datedBlocks(below: heading) == 1 || layout.isBareDateLine else { return [] }
        return section[(block.id - reach..<block.id + reach + 1).clamped(to: section.indices)]
            .filter { $0.id != block.id }
    }
}

extension Layout {
    /// The tokens of the first line that is only a place; nil if there is none.
    var placeLine: Range<Int>? {
        for line in Set(pieces.map(\.line)).sorted() where isPlaceLine(line) {
            let own = pieces.filter { $0.line == line }
            guard let first = own.first, let last = own.last else { continue }
            return PieceSplitter.trimmed(
                first.tokens.lowerBound..<last.tokens.upperBound, block.tokens)
        }
        return nil
    }

    /// True if the block is only a place.
    var isPlaceLine: Bool {
        Set(pieces.map(\.line)).allSatisfy { isPlaceLine($0) }
    }

    private func isPlaceLine(_ line: Int) -> Bool {
        guard !block.isPicture else { return false }
        var hasPlace = false
        let isAll = zip(pieces, roles).allSatisfy { piece, role in
            guard piece.line == line else { return true }
            switch role {
            case .place:
                hasPlace = true
                return true
            case .label, .callout: return true
            case .words:
                let longest = 8
                let wording = Wording(block: block)
                guard wording.wordCount(piece.tokens) <= longest, !wording.hasVerb(piece.tokens)
                else {
                    return false
                }
                return hasPlace && piece.separator == .bar
                    || block.cues.contains([.venue, .street], in: piece.tokens)
                    || isBeforePlace(piece)
            case .time, .linkText, .remark: return false
            }
        }
        return isAll && hasPlace
    }
}
