extension String {
    /// The text without blanks and marks of punctuation around it.
    func trimmingMarks() -> String {
        let isMark = { (character: Character) in
            character.isWhitespace || "-–—|,:;.!*&/…".contains(character)
        }
        var rest = drop(while: isMark)
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return String(rest)
    }

    /// Whether as many brackets are closed as opened.
    var hasClosedBrackets: Bool {
        filter { $0 == "(" }.count == filter { $0 == ")" }.count
    }

    /// The text without a bracket that nothing closes.
    func trimmingBrackets() -> String {
        guard last == "(" || filter({ $0 == "(" }).count > filter({ $0 == ")" }).count,
            let open = lastIndex(of: "(")
        else { return self }
        return String(self[..<open]).trimmingMarks()
    }

    /// What stands behind a closing bracket that nothing opened.
    var afterUnopenedBracket: String {
        guard let close = firstIndex(of: ")"), !self[..<close].contains("(") else { return self }
        return String(self[index(after: close)...])
    }

    /// The text without what stands in parentheses.
    var withoutAsides: String {
        var depth = 0
        let kept = filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")", depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return kept.split(separator: " ").joined(separator: " ")
    }

    /// The text with its first letter in upper case.
    func capitalizedFirst() -> String {
        guard let first, first.isLowercase else { return self }
        return first.uppercased() + dropFirst()
    }
}
