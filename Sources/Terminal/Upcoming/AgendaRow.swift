internal import CivilTime
internal import Items

/// The texts of one entry of an agenda.
struct AgendaRow {
    let number: Int
    let marks: [ItemMark]
    let when: String
    let left: TimeLeft
    let title: String
    let isCancelled: Bool
    var projects: String
    private let stated: String
    private let place: String

    init(_ entry: EventGroups.Entry, number: Int, under period: Agenda.Period, for viewer: Viewer) {
        let row = ItemRow(entry.item, for: viewer, isNested: entry.isNested)
        let time = ViewerTime(entry.item.facts.when, for: viewer)
        let wording = DateWording(year: viewer.today.year)
        self.number = number
        marks = ItemMark.marks(of: entry.item)
        when =
            switch period {
            case .day(let day): wording.when(time, under: day)
            case .month(let month): wording.when(time, under: month)
            }
        left = row.left
        title = DisplayText(row.title).line
        isCancelled = entry.item.status == .cancelled
        projects = row.projects
        stated = row.stated
        place = Self.place(row.place, besides: row.title)
    }

    /// The time as stated, the place and the projects.
    var details: String {
        DisplayText([stated, place, projects].filter { !$0.isEmpty }.joined(separator: " · ")).line
    }

    /// The parts of the place that are not in the title.
    private static func place(_ place: String, besides title: String) -> String {
        place.split(separator: ",").map { $0.trimmingBlanks }
            .filter { !title.lowercased().contains($0.lowercased()) }
            .joined(separator: ", ")
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        split(separator: " ").joined(separator: " ")
    }
}
