internal import CGumbo
internal import StrictYAML

/// Reads schema.org data in JSON-LD and microdata.
struct StructuredData {
    private(set) var events: [StructuredEvent] = []
    /// The first `datePublished` on the page.
    private(set) var published: String?

    /// Reads a document's root element; `lineOffset` is the number of lines before it in its file.
    init(root: HTMLElement, lineOffset: Int) {
        read(root, lineOffset: lineOffset, depth: 0)
    }

    private static let deepest = 60
    private static let limits = YAMLLimits(bytes: 256 << 10, values: 5000, depth: 32)
    private static let mostEvents = 500
}

extension StructuredData {
    private mutating func read(_ element: HTMLElement, lineOffset: Int, depth: Int) {
        guard depth < Self.deepest else { return }
        let line = lineOffset + element.line
        if element.tag == GUMBO_TAG_SCRIPT {
            guard element.attribute("type") == "application/ld+json" else { return }
            // JSON is a subset of YAML, so the YAML parser reads it.
            let value = try? YAMLValue(parsing: element.plainText, file: "", limits: Self.limits)
            if let value { read(value, line: line) }
        } else if let type = element.attribute("itemtype"), Self.isEvent(type) {
            add(Microdata(element).event(line: line))
        } else {
            for child in element.elements {
                read(child, lineOffset: lineOffset, depth: depth + 1)
            }
        }
    }

    private mutating func read(_ value: YAMLValue, line: Int) {
        switch value.content {
        case .list(let values):
            for value in values { read(value, line: line) }
        case .map(let map):
            let line = line + value.mark.line - 1
            published = published ?? map.text("datePublished")
            if map.texts("@type").contains(where: Self.isEvent) {
                add(StructuredEvent(map, line: line))
            } else {
                for entry in map.entries { read(entry.value, line: line - value.mark.line + 1) }
            }
        case .nothing, .scalar: break
        }
    }

    private mutating func add(_ event: StructuredEvent?) {
        if let event, events.count < Self.mostEvents { events.append(event) }
    }

    /// True for schema.org's `Event` and its subtypes, such as `BusinessEvent`.
    private static func isEvent(_ type: String) -> Bool {
        let name = type.split(separator: "/").last ?? ""
        return name.hasSuffix("Event") || ["Festival", "Hackathon", "EventSeries"].contains(name)
    }
}

extension StructuredEvent {
    fileprivate init?(_ map: YAMLMap, line: Int) {
        guard let name = map.text("name"), let start = map.text("startDate") else { return nil }
        self.init(
            name: name, start: start, end: map.text("endDate"),
            place: map.value("location").map(Self.place) ?? [], url: map.text("url"),
            status: map.text("eventStatus")?.split(separator: "/").last.map(String.init), line: line
        )
    }

    /// The names in a `Place`, ending with its address; a place is a string, a map, or a list of
    /// these.
    private static func place(_ value: YAMLValue) -> [String] {
        switch value.content {
        case .nothing: return []
        case .scalar(let text, _): return text.hasPrefix("http") ? [] : [text]
        case .list(let values): return values.first.map(place) ?? []
        case .map(let map):
            if map.text("@type")?.hasSuffix("VirtualLocation") == true { return ["Online"] }
            let names = ["name", "addressLocality", "addressRegion", "addressCountry"]
                .compactMap(map.text)
            return names + (map.value("address").map(place) ?? [])
        }
    }
}

extension YAMLMap {
    /// The value of a key; nil if there is none.
    fileprivate func value(_ key: String) -> YAMLValue? {
        entries.first { $0.key == key }?.value
    }

    fileprivate func text(_ key: String) -> String? { texts(key).first }

    fileprivate func texts(_ key: String) -> [String] {
        switch value(key)?.content {
        case .scalar(let text, _)?: [text]
        case .list(let values)?:
            values.compactMap { value in
                if case .scalar(let text, _) = value.content { text } else { nil }
            }
        default: []
        }
    }
}

/// The properties of an element with microdata (HTML's `itemprop`).
private struct Microdata {
    private var properties: [String: String] = [:]
    private var place: [String] = []

    init(_ element: HTMLElement) {
        read(element, depth: 0, isPlace: false)
    }

    func event(line: Int) -> StructuredEvent? {
        guard let name = properties["name"], let start = properties["startDate"] else {
            return nil
        }
        return StructuredEvent(
            name: name, start: start, end: properties["endDate"], place: place,
            url: properties["url"],
            status: properties["eventStatus"]?.split(separator: "/").last.map(String.init),
            line: line)
    }

    private static let deepest = 40
    private static let placeNames: Set<String> = [
        "name", "addressLocality", "addressRegion", "addressCountry", "address",
    ]

    private mutating func read(_ element: HTMLElement, depth: Int, isPlace: Bool) {
        guard depth < Self.deepest else { return }
        for child in element.elements {
            let name = child.attribute("itemprop") ?? ""
            let isScope = child.attribute("itemscope") != nil
            if !name.isEmpty, !isScope {
                let value = child.propertyValue
                if isPlace {
                    if Self.placeNames.contains(name) { place.append(value) }
                } else if name == "location" {
                    place.append(value)
                } else if properties[name] == nil {
                    properties[name] = value
                }
            }
            // An item inside the event, such as its organizer, has properties of its own; they are
            // skipped.
            let goesOn = !isScope || name == "location" || name == "address"
            if goesOn { read(child, depth: depth + 1, isPlace: isPlace || name == "location") }
        }
    }
}

extension HTMLElement {
    /// The value of an element with `itemprop`, by HTML's rules for each element.
    fileprivate var propertyValue: String {
        let stated = attribute("content") ?? attribute("datetime") ?? attribute("href")
        let text = stated ?? plainText
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
