extension TitleWriter {
    /// A title behind its topic, the title cut where both are too long together.
    static func joined(topic: String?, _ title: String) -> String {
        guard let topic else { return title }
        let title = shortened(title, to: longestBesidesTopic)
        return shortenedAtEnd(topic, to: longest - title.count - 2) + ": " + title
    }

    /// The text cut at a word, keeping its beginning.
    static func shortenedAtEnd(_ text: String, to longest: Int) -> String {
        guard text.count > longest else { return text }
        let kept =
            text.prefix(longest).lastIndex(of: " ").map { text[..<$0] } ?? text.prefix(longest)
        return String(kept).trimmingMarks() + "…"
    }

    /// The text cut at a word, keeping its end, where the date stood.
    static func shortened(_ text: String, to longest: Int = longest) -> String {
        let folded = text.split { $0.isWhitespace }.joined(separator: " ")
        guard folded.count > longest else { return folded }
        let words = folded.split(separator: " ").reversed()
        var kept: [Substring] = []
        var length = 1
        for word in words {
            guard length + word.count + 1 <= longest else { break }
            kept.append(word)
            length += word.count + 1
        }
        return "…" + kept.reversed().joined(separator: " ").trimmingMarks()
    }
}
