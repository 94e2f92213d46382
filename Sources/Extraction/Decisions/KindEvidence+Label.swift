internal import Items
internal import Text

extension KindEvidence {
    func weighHeader(_ scores: inout Scores<Kind, KindFeature>) {
        if isSpan, header.contains(where: { $0.says(oneOf: [.starts, .fromWord]) }),
            field.contains(where: { $0.says(.action) })
        {
            scores.add(.header, to: .window, because: "window: the label of the field")
        }
        for cue in header {
            if cue.says(oneOf: [.closes, .due, .deadline, .freeze, .until]),
                !cue.says(.dateLabel)
                    || cue.says(oneOf: [.closes, .deadline])
                    || header.contains(where: { $0.says(.action) })
            {
                scores.add(.header, to: .deadline, because: "deadline: the label of the field")
            } else if cue.says(.opens) {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.header, to: kind, because: "\(kind): the label of the field")
            } else if cue.says(.ends), field.contains(where: { $0.says(.action) }) {
                scores.add(.header, to: .deadline, because: "deadline: the label of the field")
            }
        }
        weighField(&scores)
    }

    /// Weighs another field that says what begins or ends: "CFP opens | 16 March".
    private func weighField(_ scores: inout Scores<Kind, KindFeature>) {
        guard field.contains(where: { $0.says(.action) }),
            let cue = field.last(where: { $0.says(oneOf: Self.fieldTags) })
        else { return }
        let isOpening = cue.says(oneOf: [.opens, .starts])
        let kind: Kind = isOpening ? isSpan ? .window : .opening : .deadline
        scores.add(.header, to: kind, because: "\(kind): another field of the entry")
    }

    private static let fieldTags: BitSet<LexicalTag> = [
        .opens, .starts, .closes, .ends, .due, .deadline,
    ]
}
