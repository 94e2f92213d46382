import Newsletter

extension OutlineDrawing {
    /// The tree without source lines and white space.
    var plainLines: [String] {
        text.split(separator: "\n").map { line in
            var isMark = false
            let kept = line.filter { character in
                if character == "{" { isMark = true }
                defer { if character == "}" { isMark = false } }
                return !isMark
            }
            return kept.filter { !$0.isWhitespace }
        }
    }
}
