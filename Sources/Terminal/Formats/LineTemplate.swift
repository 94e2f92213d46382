internal import CivilTime
public import Items

/// A user's template for the line of each item: `{start}\t{title}`.
public struct LineTemplate: Sendable {
    /// The error for an unknown name in braces.
    public struct Problem: Error, Hashable, Sendable {
        /// The name.
        public let name: String
    }

    private enum Part: Sendable {
        case text(String)
        case field(Field)
    }

    /// The names that can be used in braces.
    public enum Field: String, CaseIterable, Sendable {
        case number, id, title, kind, category, status, marks, when, stated, left, start, end, time
        case tz, place, country, region, projects, url
    }

    private let parts: [Part]

    /// Parses a template; `\t` and `\n` are a tab and a line feed.
    ///
    /// - Throws: `Problem` for an unknown name in braces.
    public init(_ text: String) throws(Problem) {
        let text = text.replacing("\\t", with: "\t").replacing("\\n", with: "\n")
        var parts: [Part] = []
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{"),
            let closing = rest[opening...].firstIndex(of: "}")
        {
            let name = String(rest[rest.index(after: opening)..<closing])
            guard let field = Field(rawValue: name) else { throw Problem(name: name) }
            parts += [.text(String(rest[..<opening])), .field(field)]
            rest = rest[rest.index(after: closing)...]
        }
        self.parts = parts + [.text(String(rest))]
    }

    /// The lines of items, in the given order, with times in the viewer's zone.
    public func lines(of items: [Item], for viewer: Viewer) -> [String] {
        items.enumerated().map { index, item in
            let row = ItemRow(item, for: viewer)
            return parts.map { part in
                switch part {
                case .text(let text): text
                case .field(let field):
                    DisplayText(Self.value(of: field, row: row, number: index + 1)).line
                }
            }.joined()
        }
    }
}

extension LineTemplate {
    private static func value(of field: Field, row: ItemRow, number: Int) -> String {
        let item = row.item
        let facts = item.facts
        return switch field {
        case .number: String(number)
        case .id: item.uid.text
        case .title: facts.title
        case .kind: facts.kind.rawValue
        case .category: facts.category.rawValue
        case .status: item.status.rawValue
        case .marks: String(ItemMark.marks(of: item).map(\.rawValue))
        case .when: row.when
        case .stated: row.stated
        case .left: row.left.words
        case .start: facts.when.start.description
        case .end: facts.when.lastDay.description
        case .time: facts.when.time?.description ?? ""
        case .tz: facts.when.zone ?? ""
        case .place: row.place
        case .country: facts.country.map { Country(code: $0).name } ?? ""
        case .region: facts.knownRegion?.rawValue ?? ""
        case .projects: row.projects
        case .url: facts.url.flatMap { WebLink($0)?.text } ?? ""
        }
    }
}
