public import CivilTime
internal import Items

/// Upcoming items, numbered, under their days or months.
public struct Agenda {
    private let sections: [Section]

    /// An agenda of these entries, with times in the viewer's zone.
    ///
    /// Items that began before `first`, by default today, are listed under that day.
    public init(_ groups: EventGroups, for viewer: Viewer, from first: CivilDate? = nil) {
        let first = first ?? viewer.today
        let days = groups.entries.map { entry in
            max(ViewerTime(entry.item.facts.when, for: viewer).start, first)
        }
        let span = (days.min() ?? first).days(to: days.max() ?? first)
        let isShort = span < Self.fortnight
        var sections: [Section] = []
        for (index, entry) in groups.entries.enumerated() {
            // Nested items stay below their event, whatever their date is.
            if !entry.isNested || sections.isEmpty {
                let isDay = isShort && !entry.item.facts.when.isVague
                let period: Period = isDay ? .day(days[index]) : .month(days[index].civilMonth)
                if sections.last?.period != period {
                    sections.append(
                        Section(period: period, heading: period.heading(for: viewer)))
                }
            }
            let last = sections.count - 1
            sections[last].rows.append(
                AgendaRow(
                    entry, number: index + 1, under: sections[last].period, for: viewer))
        }
        self.sections = Self.withoutCommonProject(sections)
    }

    /// The lines, none wider than the screen.
    public func lines(on screen: Screen) -> [String] {
        let layout = AgendaLayout(sections.flatMap(\.rows), on: screen)
        let parts = sections.map { section in
            Paragraph(section.heading).lines(columns: screen.columns, limit: 1)
                .map { screen.palette.styled($0, .header) }
                + section.rows.flatMap(layout.lines)
        }
        return Array(parts.joined(separator: [""]))
    }

    /// The meaning of the marks that occur: `! deadline, > moved`; empty if there are none.
    public var legend: String {
        let used = Set(sections.flatMap(\.rows).flatMap(\.marks))
        return ItemMark.allCases.filter(used.contains).map { "\($0.rawValue) \($0.word)" }
            .joined(separator: ", ")
    }
}

extension Agenda {
    /// The longest list, in days, that has a heading for each day instead of each month.
    private static let fortnight = 14

    private struct Section {
        let period: Period
        let heading: String
        var rows: [AgendaRow] = []
    }

    /// The sections without projects if all items have the same.
    private static func withoutCommonProject(_ sections: [Section]) -> [Section] {
        let projects = Set(sections.flatMap(\.rows).map(\.projects))
        guard projects.count == 1 else { return sections }
        return sections.map { section in
            var section = section
            for index in section.rows.indices { section.rows[index].projects = "" }
            return section
        }
    }

    /// The period of a heading.
    enum Period: Hashable {
        case day(CivilDate)
        case month(CivilMonth)

        func heading(for viewer: Viewer) -> String {
            switch self {
            case .month(let month): return month.wording
            case .day(let day):
                let year = day.year == viewer.today.year ? "" : " \(day.year)"
                let name = day.weekday.name + ", \(day.day) " + day.civilMonth.name + year
                switch viewer.today.days(to: day) {
                case 0: return name + " (today)"
                case 1: return name + " (tomorrow)"
                default: return name
                }
            }
        }
    }
}
