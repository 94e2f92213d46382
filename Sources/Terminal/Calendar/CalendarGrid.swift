internal import CivilTime
internal import Items

/// A calendar as a grid of days, with the numbers of the items in the list below it.
public struct CalendarGrid {
    private let items: CalendarItems
    private let period: CalendarPeriod
    private let viewer: Viewer

    /// A grid with the items of a period.
    public init(_ items: CalendarItems, in period: CalendarPeriod, for viewer: Viewer) {
        self.items = items
        self.period = period
        self.viewer = viewer
    }

    /// The lines, none wider than the screen; cells show titles if there is room.
    public func lines(on screen: Screen) -> [String] {
        let width = max(Self.narrowest, (screen.columns + Self.gap) / Self.daysPerWeek - Self.gap)
        let names = Weekday.allCases.map { [Span($0.abbreviation, .header)] }
        let title = screen.palette.styled(
            Paragraph.shortened(period.title, columns: screen.columns), .header)
        var lines = [title, ""] + rows(of: names, width: width, on: screen)
        for week in period.weeks {
            let cells = week.map { cell(for: $0, width: width) }
            lines += rows(of: cells, width: width, on: screen)
        }
        return lines
    }
}

extension CalendarGrid {
    private static let daysPerWeek = 7
    private static let gap = 1
    /// The least width of a column: two digits for the day.
    private static let narrowest = 2
    /// The least width at which a shortened title is useful.
    private static let titleWidth = 12
    private static let mostTitles = 6

    private struct Span {
        let text: String
        let style: Palette.Style?

        init(_ text: String, _ style: Palette.Style? = nil) {
            self.text = text
            self.style = style
        }
    }

    /// The lines of a day: its number, then its items.
    private func cell(for day: CivilDate, width: Int) -> [Span] {
        guard period.contains(day) else { return [] }
        let isToday = day == viewer.today
        let number = isToday ? Span("[\(day.day)]", .good) : Span("\(day.day)")
        let entries = items.entries.enumerated().filter { $1.days.contains(day) }
        guard width >= Self.titleWidth else {
            let numbers = entries.map { index, entry in Self.label(index, entry) }
            return [number]
                + Paragraph(numbers.joined(separator: " "))
                .lines(columns: width, limit: numbers.isEmpty ? 1 : .max)
                .filter { !$0.isEmpty }.map { Span($0) }
        }
        let titles = entries.prefix(Self.mostTitles).map { index, entry in
            let title = DisplayText(entry.item.facts.title).line
            return Span(
                Paragraph.shortened(Self.label(index, entry) + " " + title, columns: width),
                entry.item.status == .cancelled ? .struck : nil)
        }
        let rest = entries.count - titles.count
        return [number] + titles + (rest > 0 ? [Span("+\(rest) more", .quiet)] : [])
    }

    /// The marks of an item and its number in the list: `!3` for a deadline.
    private static func label(_ index: Int, _ entry: CalendarItems.Entry) -> String {
        String(ItemMark.marks(of: entry.item).map(\.rawValue)) + String(index + 1)
    }

    /// The lines of cells side by side, seven in a row.
    private func rows(of cells: [[Span]], width: Int, on screen: Screen) -> [String] {
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = AlignedLine(screen.palette)
            for (column, cell) in cells.enumerated() where cell.indices.contains(row) {
                let span = cell[row]
                line.put(
                    Paragraph.shortened(span.text, columns: width), style: span.style,
                    at: column * (width + Self.gap))
            }
            return line.text
        }
    }
}
