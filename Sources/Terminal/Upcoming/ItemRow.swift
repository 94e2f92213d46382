internal import CivilTime
internal import Items

/// The texts of an item in a list, with times in the viewer's zone.
struct ItemRow {
    let item: Item
    /// The date and time, such as `Sat 30 Aug 08:59`.
    let when: String
    /// The date and time as the text states them, such as `= 29 Aug 23:59 Los Angeles`.
    ///
    /// Empty if they are the same in the viewer's time zone.
    let stated: String
    let left: TimeLeft
    /// The title, marked if the item is tentative or cancelled.
    let title: String
    /// The place with the country's name; empty if neither is known.
    let place: String
    /// The identifiers of the projects.
    let projects: String

    init(_ item: Item, for viewer: Viewer, isNested: Bool = false) {
        let time = ViewerTime(item.facts.when, for: viewer)
        let wording = DateWording(year: viewer.today.year)
        self.item = item
        when = wording.when(time)
        stated = wording.stated(time)
        left = TimeLeft(time, kind: item.facts.kind, for: viewer)
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
