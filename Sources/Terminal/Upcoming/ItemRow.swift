internal import CivilTime
internal import Items

/// An item's texts for a list, as its reader sees them.
struct ItemRow {
    let item: Item
    /// `Sat 30 Aug 08:59`.
    let when: String
    /// `= 29 Aug 23:59 Los Angeles`; empty where the reader's clock agrees.
    let stated: String
    let left: TimeLeft
    /// The title, with a mark where it may not be.
    let title: String
    /// The place with its country's name; empty if neither is known.
    let place: String
    /// The projects' identifiers.
    let projects: String

    init(_ item: Item, for reader: Reader, isNested: Bool = false) {
        let time = ReaderTime(item.facts.when, for: reader)
        let wording = DateWording(year: reader.today.year)
        self.item = item
        when = wording.when(time)
        stated = wording.stated(time)
        left = TimeLeft(time, kind: item.facts.kind, for: reader)
        title = (isNested ? "└ " : "") + Self.mark(item.status) + item.facts.title
        place = item.facts.placeWording ?? ""
        projects = item.facts.projects.joined(separator: ", ")
    }

    private static func mark(_ status: Item.Status) -> String {
        switch status {
        case .confirmed: ""
        case .tentative: "(tentative) "
        case .cancelled: "CANCELLED: "
        }
    }
}
