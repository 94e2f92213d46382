import Items

/// A line of the gazetteer.
struct Row: Hashable, Sendable {
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
    let coordinates: Coordinates?
}

extension Row {
    /// Parses the fields of a line after its folded name; nil if the line is malformed.
    init?(fields: [Slice<UnsafeBufferPointer<UInt8>>]) {
        guard fields.count == Self.fieldCount, let mark = fields[0].first,
            let kind = Row.kind(mark), let region = Row.region(fields[4]),
            let population = Row.number(fields[6])
        else { return nil }
        self.kind = kind
        self.region = region
        self.population = population
        isAbbreviation = mark < UInt8(ascii: "a")
        isWord = fields[0].last == UInt8(ascii: "?")
        name = String(decoding: fields[1], as: UTF8.self)
        country = String(decoding: fields[2], as: UTF8.self)
        state = String(decoding: fields[3], as: UTF8.self)
        zone = fields[5].isEmpty ? nil : String(decoding: fields[5], as: UTF8.self)
        coordinates = Row.degrees(fields[7]).flatMap { north in
            Row.degrees(fields[8]).map { Coordinates(latitude: north, longitude: $0) }
        }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        Int(String(decoding: digits, as: UTF8.self))
    }

    private static func degrees(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        text.isEmpty ? nil : Double(String(decoding: text, as: UTF8.self))
    }

    private static let fieldCount = 9

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
        switch String(decoding: code, as: UTF8.self) {
        case "af": .africa
        case "as": .asia
        case "eu": .europe
        case "na": .northAmerica
        case "la": .latinAmerica
        case "oc": .oceania
        default: nil
        }
    }
}

extension Row {
    /// The location; without the town if the text names only a neighborhood of it.
    func location(isExact: Bool = true) -> Location {
        let isTown = kind == .town && isExact
        return Location(
            town: isTown ? name : nil, country: country.isEmpty ? nil : country, region: region,
            zone: zone, coordinates: isTown ? coordinates : nil)
    }

    /// True if a place of this row is in `other`.
    func lies(in other: Row) -> Bool {
        switch other.kind {
        case .town: false
        case .state: country == other.country && state == other.state && self != other
        case .country: country == other.country
        case .region: region == other.region
        }
    }
}
