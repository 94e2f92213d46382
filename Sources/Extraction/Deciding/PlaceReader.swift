internal import Geography
internal import Items

/// Reads places in the words of a text.
struct PlaceReader: Sendable {
    /// A place as a text names it.
    struct Place: Sendable {
        /// The words of the text.
        let text: String
        /// Where it is; nil where it is online only.
        let location: Location?
    }

    let gazetteer: Gazetteer

    /// The place that a field is, such as `Paris-Saclay, France` or `Virtual (Berlin, DE)`; nil
    /// where the words say anything else.
    func place(_ field: String) -> Place? {
        let words = Words(field)
        if isOnline(field) {
            return Place(text: field, location: gazetteer.locate(withoutFormats(field)))
        }
        guard (1...Self.mostWords).contains(words.words.count) else { return nil }
        if Self.formats.cover(words) {
            return Self.online.occur(in: words) ? Place(text: field, location: nil) : nil
        }
        let named = withoutFormats(field)
        guard named.hasClosedBrackets, isPlaceName(named), let location = gazetteer.locate(named)
        else { return nil }
        return Place(text: field, location: location)
    }

    /// The first place that prose names behind a preposition ("in Shanghai", "at CERN, Geneva"),
    /// or else in a name ("Contributor Summit Detroit").
    func place(inProse text: String) -> Place? {
        let words = Words(text)
        let bytes = Array(text.utf8)
        let found = gazetteer.places(in: text).filter { isPlace($0.range, in: bytes) }
        let behind = found.first {
            Self.prepositions.end(words.last(1, before: $0.range.lowerBound))
                || bytes[..<$0.range.lowerBound].last { $0 != 0x20 } == UInt8(ascii: ":")
        }
        guard let place = behind ?? found.first(where: { $0.location.town != nil }) ?? found.first
        else { return nil }
        let isNamed = behind != nil || place.location.town != nil
        let name = String(decoding: bytes[place.range], as: UTF8.self)
        let isOpen = name.contains("(") && !name.contains(")")
        return Place(
            text: isNamed ? name + (isOpen ? ")" : "") : "", location: place.location)
    }

    /// The places that a text names, in its order.
    func places(in text: String) -> [Place] {
        let bytes = Array(text.utf8)
        return gazetteer.places(in: text).map {
            Place(text: String(decoding: bytes[$0.range], as: UTF8.self), location: $0.location)
        }
    }

    /// Whether a place's name is none of money ("US$ 20"), and no beginning of a span of
    /// places ("from Ottawa to Bangalore").
    private func isPlace(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let before = String(decoding: bytes[..<range.lowerBound].suffix(Self.reach), as: UTF8.self)
        let after = String(decoding: bytes[range.upperBound...].prefix(Self.reach), as: UTF8.self)
        return !after.hasPrefix("$") && !(before.hasSuffix("from ") && after.hasPrefix(" to "))
    }

    /// The part of the world that a heading names; `global` where it says online.
    func region(ofHeading text: String) -> Region? {
        let words = Words(text)
        if Self.online.occur(in: words) { return .global }
        return gazetteer.region(named: text)
            ?? gazetteer.places(in: text).last { $0.location.country == nil }?.location.region
    }

    /// Whether all but what stands in parentheses says how people attend.
    private func isOnline(_ field: String) -> Bool {
        guard let open = field.firstIndex(of: "("), field.last == ")" else { return false }
        let before = Words(String(field[..<open]))
        return Self.formats.cover(before) && Self.online.occur(in: before)
    }

    /// The words inside the parentheses where what stands before them is a format only, else the
    /// words without formats at either end.
    private func withoutFormats(_ field: String) -> String {
        guard let open = field.firstIndex(of: "("),
            Self.formats.cover(Words(String(field[..<open])))
        else {
            let words = Words(field)
            guard let first = Self.formats.begin(words) else { return field }
            return String(decoding: field.utf8.dropFirst(first.upperBound), as: UTF8.self)
                .trimmingMarks()
        }
        return field[field.index(after: open)...].prefix { $0 != ")" }.description
    }

    /// Whether words have the form of a place: each part between commas is a place or, at the
    /// beginning, a short proper name.
    private func isPlaceName(_ text: String) -> Bool {
        let parts = text.split { $0 == "," || $0 == "." || $0 == "/" }.map {
            $0.description.trimmingMarks()
        }
        guard let last = parts.last, isKnown(last) || parts.count > 1 && isCode(last) else {
            return false
        }
        return parts.dropLast().allSatisfy { isKnown($0) || isProperName($0) }
    }

    private func isKnown(_ part: String) -> Bool {
        let places = gazetteer.places(in: part)
        return Words(part).words.allSatisfy { word in
            places.contains { $0.range.contains(word.range.lowerBound) }
        }
    }

    /// Whether it is the code of a country or a state.
    private func isCode(_ part: String) -> Bool {
        (2...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private func isProperName(_ part: String) -> Bool {
        Words(part).words.allSatisfy { $0.isCapitalized || Self.particles.contains($0.text) }
    }

    /// How many bytes beside a name tell whether it is a place.
    private static let reach = 8
    private static let mostWords = 14
    private static let formats = Phrases([
        "virtual", "online", "hybrid", "in person", "in", "person", "and", "remote", "on site",
        "onsite", "or",
    ])
    private static let online = Phrases(["virtual", "online", "remote", "virtually"])
    private static let prepositions = Phrases(["in", "at", "near", "from", "visit", "to"])
    private static let particles: Set<String> = [
        "de", "la", "le", "of", "near", "am", "der", "the", "and", "do", "da", "del", "an",
    ]
}
