extension String {
    /// Whether two texts name the same thing: they share a word that says something.
    func sharesSubject(with other: String) -> Bool {
        let own = Set(Words(self).telling)
        return Words(other).telling.contains { own.contains($0) }
    }

    /// Whether this text has half of the words of another that say something.
    func covers(subjectOf other: String) -> Bool {
        let own = Set(Words(self).telling)
        let theirs = Set(Words(other).telling)
        return !theirs.isEmpty && own.intersection(theirs).count * 2 >= theirs.count
    }

    /// Whether it names something of its own, and not only where it happens.
    var hasName: Bool {
        let words = Words(withoutVenue)
        let start = (Cues.invitation.begin(words) ?? Cues.imperative.begin(words))?.upperBound ?? 0
        let names = words.first(Int.max, from: start).words.filter {
            $0.isCapitalized && !Cues.common.contains($0.text)
        }
        return names.count > 1
    }

    /// The first of its sentences; the text itself where it is short.
    var firstSentence: String { sentences.first ?? self }

    /// The last of its sentences; the text itself where it is short.
    var lastSentence: String { sentences.last ?? self }

    /// Its sentences, where it is longer than a name.
    private var sentences: [String] {
        let longestName = 60
        guard utf8.count > longestName else { return [] }
        let bytes = Array(utf8)
        return SentenceSplitter.sentences(of: bytes, in: 0..<bytes.count, whole: []).map {
            String(decoding: bytes[$0], as: UTF8.self).trimmingMarks()
        }.filter { !$0.isEmpty }
    }

    /// Whether it names a version: `NixOS 24.11`.
    var hasVersion: Bool {
        Words(self).words.contains { word in
            let parts = word.text.split(separator: ".")
            return parts.count > 1 && parts.prefix(2).allSatisfy { $0.allSatisfy(\.isNumber) }
        }
    }

    /// Whether it begins with two words in capitals.
    var beginsWithName: Bool {
        let first = Words(self).words.prefix(2)
        return first.count > 1 && first.allSatisfy(\.isCapitalized)
    }

    /// The text up to " at " or " during ": what stands behind is where it happens, and not what.
    var withoutVenue: String {
        guard let first = Cues.venue.first(in: Words(self)), first.lowerBound > 0 else {
            return self
        }
        return String(decoding: utf8.prefix(first.lowerBound), as: UTF8.self)
    }

    /// The text up to its last " in ", where only names follow: another place is not where this is.
    var withoutTown: String {
        let words = Words(self)
        guard let place = words.words.last(where: { !$0.isCapitalized }), place.text == "in" else {
            return self
        }
        return String(decoding: utf8.prefix(place.range.lowerBound), as: UTF8.self).trimmingMarks()
    }

    /// Whether a word of a place stands in this text.
    func sharesPlace(with place: String) -> Bool {
        let own = Set(Words(self).words.map(\.text))
        let shortest = 4
        return Words(place).words.contains {
            $0.text.utf8.count >= shortest && own.contains($0.text)
        }
    }
}
