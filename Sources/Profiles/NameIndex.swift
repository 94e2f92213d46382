/// Finds names in texts as whole words, ignoring case.
///
/// `Kata Containers` and `kata-containers` are the same name, `KataContainers` is another. If
/// several names begin at the same word, the longest one counts.
struct NameIndex: Hashable, Sendable {
    private struct Name: Hashable, Sendable {
        let words: [ArraySlice<UInt8>]
        let value: Int
    }

    /// The names by their first word, the longest first.
    private var names: [ArraySlice<UInt8>: [Name]] = [:]

    /// An index of names, each with a number; of equal names, the first counts.
    init(_ names: [(name: String, value: Int)]) {
        for (name, value) in names {
            let parsed = NameWords(name)
            let words = parsed.ranges.indices.map { parsed[$0] }
            guard let first = words.first else { continue }
            var known = self.names[first] ?? []
            let place = known.firstIndex { $0.words.count < words.count } ?? known.count
            known.insert(Name(words: words, value: value), at: place)
            self.names[first] = known
        }
    }

    /// The numbers of the names in a text, from left to right, without overlaps.
    func values(namedIn text: String) -> [Int] {
        guard !names.isEmpty else { return [] }
        let words = NameWords(text)
        var values: [Int] = []
        var index = 0
        while index < words.ranges.count {
            guard let name = longestName(at: index, in: words) else {
                index += 1
                continue
            }
            values.append(name.value)
            index += name.words.count
        }
        return values
    }
}

extension NameIndex {
    private func longestName(at index: Int, in words: NameWords) -> Name? {
        names[words[index]]?.first { name in
            index + name.words.count <= words.ranges.count
                && name.words.indices.allSatisfy { name.words[$0] == words[index + $0] }
        }
    }
}
