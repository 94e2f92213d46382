internal import Geography
internal import Text

extension Situation {
    /// The place if the item above, the line before the list, or the nearest heading is only a
    /// place: "Halifax, Canada", or "Halifax, Canada (in the library)", above the meetups there.
    var placeAbove: Place? {
        let parent = document.parent(of: block)
        let above = [
            parent, parent.flatMap(document.parent), document.lead(of: block),
            document.headings(above: block).first,
        ]
        return above.compactMap(\.self).lazy.compactMap { other -> Place? in
            guard other.dates.isEmpty, other.id != self.block.id else { return nil }
            let whole = PieceSplitter.trimmed(other.all, other.tokens)
            let open = whole.first { other.tokens[$0].mark == .open }
            let place =
                self.knowledge.places.place(whole, of: other)
                ?? open.flatMap {
                    let head = PieceSplitter.trimmed(whole.lowerBound..<$0, other.tokens)
                    return self.knowledge.places.place(head, of: other)
                }
            return place.flatMap { $0.location?.town == nil ? nil : $0 }
        }.first ?? document.headings(above: block).first.flatMap(placeInParentheses)
    }

    /// The town in parentheses in a heading: "Next meetups (Grenoble, France)".
    private func placeInParentheses(of heading: AnnotatedBlock) -> Place? {
        let pieces = document.pieces[heading.id]
        return Layout(heading, pieces: pieces, places: knowledge.places).places.first { span in
            span.place.location?.town != nil
                && pieces.contains { $0.depth > 0 && $0.tokens.overlaps(span.tokens) }
        }?.place
    }
}
