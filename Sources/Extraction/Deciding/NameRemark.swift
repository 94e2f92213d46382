internal import Items

/// What a name says in brackets, or set off at one of its ends, of what has become of its thing:
/// `Name (rescheduled)`, `Cancelled: Name`, `POSTPONED Name`.
struct NameRemark {
    /// The name without the remark; never empty.
    let name: String
    /// What the remark says: called off, put off or moved.
    let stance: Mention.Stance

    /// The remark in a name; nil where it has none, or is nothing else.
    init?(in name: String) {
        guard
            let found = NameRemark.inBrackets(name) ?? NameRemark.setOff(name)
                ?? NameRemark.shouted(name),
            !Words(found.rest).words.isEmpty
        else { return nil }
        self.name = found.rest
        stance = found.stance
    }
}

extension NameRemark {
    private typealias Found = (rest: String, stance: Mention.Stance)

    private static let brackets: [(open: Character, close: Character)] = [("(", ")"), ("[", "]")]
    private static let separators = [":", " - ", " – ", " — ", " | ", ", "]

    private static func inBrackets(_ name: String) -> Found? {
        for (open, close) in brackets {
            guard let start = name.lastIndex(of: open),
                let end = name[start...].firstIndex(of: close)
            else { continue }
            let remark = name[name.index(after: start)..<end]
            let stance = StanceRules.stance(of: Words(String(remark)))
            guard stance != .announced else { continue }
            let rest = [name[..<start], name[name.index(after: end)...]]
                .map { String($0).trimmingMarks() }.filter { !$0.isEmpty }
            return (rest.joined(separator: " "), stance)
        }
        return nil
    }

    private static func setOff(_ name: String) -> Found? {
        for separator in separators {
            let ends = name.ranges(of: separator)
            guard let first = ends.first, let last = ends.last else { continue }
            let parts = [
                (remark: name[..<first.lowerBound], rest: name[first.upperBound...]),
                (remark: name[last.upperBound...], rest: name[..<last.lowerBound]),
            ]
            for (remark, rest) in parts {
                guard let stance = StanceRules.stance(ofRemark: String(remark)) else { continue }
                return (String(rest).trimmingMarks(), stance)
            }
        }
        return nil
    }

    /// A first or last word in capitals, beside a name that is not.
    private static func shouted(_ name: String) -> Found? {
        let words = name.split(separator: " ")
        guard let first = words.first, let last = words.last else { return nil }
        for (word, rest) in [(first, words.dropFirst()), (last, words.dropLast())] {
            let isShouted = word == word.uppercased() && rest.contains { $0 != $0.uppercased() }
            guard isShouted, let stance = StanceRules.stance(ofRemark: String(word)) else {
                continue
            }
            return (rest.joined(separator: " ").trimmingMarks(), stance)
        }
        return nil
    }
}
