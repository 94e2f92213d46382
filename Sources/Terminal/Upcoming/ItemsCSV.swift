internal import CivilTime
public import Items

/// Items as comma-separated values; dates and the like have the same form as in JSON.
public struct ItemsCSV {
    private let items: [Item]

    /// The items in the given order.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// The document, with a header row.
    public var text: String {
        CSVDocument(header: Self.header, rows: items.map(Self.fields)).text
    }

    private static let header = [
        "uid", "start", "end", "time", "tz", "precision", "kind", "category", "status", "title",
        "place", "country", "region", "projects", "url",
    ]

    private static func fields(of item: Item) -> [String] {
        let facts = item.facts
        let when = facts.when
        return [
            item.uid.text, when.start.description, when.end?.description ?? "",
            when.time?.description ?? "", when.zone ?? "", when.precision.rawValue,
            facts.kind.rawValue, facts.category.rawValue, item.status.rawValue, facts.title,
            facts.place ?? "", facts.country ?? "", facts.region.rawValue,
            facts.projects.joined(separator: " "), facts.url.flatMap { WebLink($0)?.text } ?? "",
        ]
    }
}
