import Items

/// A line of the gazetteer.
///
/// A class, since rows are passed on far more often than they are made.
final class GazetteerRow: Sendable {
    /// The kinds of places.
    enum Kind: Hashable, Sendable {
        case country, state, town, region
    }

    let kind: Kind
    /// True if the name is an abbreviation, which counts only in capitals.
    let isAbbreviation: Bool
    /// True if the name is also an everyday word or a personal name.
    let isWord: Bool
    /// The usual English name.
    let name: String
    /// The ISO 3166-1 alpha-2 code; empty for a region.
    let country: String
    /// The state's abbreviation; empty if addresses do not name the state.
    let state: String
    let region: Region
    let zone: String?
    /// The number of inhabitants, in thousands.
    let population: Int
    /// Degrees north and east, as the line gives them; empty if unknown.
    private let latitude: String
    private let longitude: String
    /// The offset of the line, which identifies the row.
    private let position: Int

    /// Parses the fields of a line after its folded name; nil if the line is malformed.
    init?(fields line: Slice<UnsafeBufferPointer<UInt8>>) {
        var fields = Fields(rest: line)
        guard let marks = fields.next(), let mark = marks.first, let kind = GazetteerRow.kind(mark),
            let name = fields.nextText(), let country = fields.nextText(),
            let state = fields.nextText(), let region = fields.next().flatMap(GazetteerRow.region),
            let zone = fields.nextText(), let population = fields.nextText().flatMap({ Int($0) }),
            let latitude = fields.nextText(), let longitude = fields.nextText(), fields.isAtEnd
        else { return nil }
        self.kind = kind
        self.region = region
        self.population = population
        isAbbreviation = mark < UInt8(ascii: "a")
        isWord = marks.last == UInt8(ascii: "?")
        self.name = name
        self.country = country
        self.state = state
        self.zone = zone.isEmpty ? nil : zone
        self.latitude = latitude
        self.longitude = longitude
        position = line.startIndex
    }
}

extension GazetteerRow: Equatable {
    static func == (left: GazetteerRow, right: GazetteerRow) -> Bool {
        left.position == right.position
    }
}

extension GazetteerRow {
    /// The fields of a line, one after the other.
    private struct Fields {
        var rest: Slice<UnsafeBufferPointer<UInt8>>
        private(set) var isAtEnd = false

        init(rest: Slice<UnsafeBufferPointer<UInt8>>) { self.rest = rest }

        mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
            guard !isAtEnd else { return nil }
            guard let tab = rest.firstIndex(of: UInt8(ascii: "\t")) else {
                isAtEnd = true
                return rest
            }
            defer { rest = rest[(tab + 1)...] }
            return rest[..<tab]
        }

        mutating func nextText() -> String? {
            next().map { String(decoding: $0, as: UTF8.self) }
        }
    }

    private var coordinates: Coordinates? {
        Double(latitude).flatMap { north in
            Double(longitude).map { Coordinates(latitude: north, longitude: $0) }
        }
    }

    private static func kind(_ mark: UInt8) -> Kind? {
        switch mark {
        case UInt8(ascii: "c"), UInt8(ascii: "C"): .country
        case UInt8(ascii: "s"), UInt8(ascii: "S"): .state
        case UInt8(ascii: "t"), UInt8(ascii: "T"): .town
        case UInt8(ascii: "r"), UInt8(ascii: "R"): .region
        default: nil
        }
    }

    private static func region(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> Region? {
        guard let first = code.first, let second = code.last, code.count == 2 else { return nil }
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("a", "f"): return .africa
        case ("a", "s"): return .asia
        case ("e", "u"): return .europe
        case ("n", "a"): return .northAmerica
        case ("l", "a"): return .latinAmerica
        case ("o", "c"): return .oceania
        default: return nil
        }
    }
}

extension GazetteerRow {
    /// The location; without the town if `isExact` is false, for a place that is only next to it.
    func location(isExact: Bool = true) -> Location {
        let isTown = kind == .town && isExact
        return Location(
            town: isTown ? name : nil, country: country.isEmpty ? nil : country, region: region,
            zone: zone, coordinates: isTown ? coordinates : nil)
    }

    /// True if a place of this row is in `other`.
    func lies(in other: GazetteerRow) -> Bool {
        switch other.kind {
        case .town: false
        case .state: country == other.country && state == other.state && self != other
        case .country: country == other.country
        case .region: region == other.region
        }
    }
}
