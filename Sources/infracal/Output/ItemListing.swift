internal import CivilTime
internal import Feeds
internal import Geography
internal import Installation
internal import Items
internal import Store
internal import Terminal

/// A list of items in any of its formats.
struct ItemListing {
    private let name: ListName
    private let items: [Item]
    private let viewer: Viewer
    private let isByEvent: Bool
    private let first: CivilDate?
    private let installation: InstallationOptions

    /// A list of items in the given order.
    ///
    /// If `isByEvent`, deadlines, openings and windows are nested below their event. `first` is the
    /// first day of the list, by default today.
    init(
        _ name: ListName, _ items: [Item], for viewer: Viewer, isByEvent: Bool = false,
        from first: CivilDate? = nil, installation: InstallationOptions
    ) {
        self.name = name
        self.items = items
        self.viewer = viewer
        self.isByEvent = isByEvent
        self.first = first
        self.installation = installation
    }

    /// Writes the list; formats for people say `words` if it is empty.
    func write(as format: ListFormat, orSay words: String) throws {
        guard !items.isEmpty || format.isForPrograms else {
            StandardError.write(words)
            return
        }
        switch format {
        case .table: try StandardOutput.write(lines: try tableLines(on: StandardOutput.screen))
        case .markdown:
            try StandardOutput.write(lines: UpcomingMarkdown(groups, for: viewer).lines)
        case .json: try StandardOutput.write(json: items)
        case .csv: try StandardOutput.write(bytes: Array(ItemsCSV(items).text.utf8))
        case .ics: try StandardOutput.write(bytes: calendar())
        }
    }
}

extension ItemListing {
    private var groups: EventGroups {
        isByEvent ? EventGroups(items) : EventGroups(flat: items)
    }

    private func tableLines(on screen: Screen) throws -> [String] {
        let groups = groups
        let agenda = Agenda(groups, for: viewer, from: first)
        LastList(of: try installation.storePath()).keep(groups.entries.map(\.item))
        let count = items.count == 1 ? "1 item" : "\(items.count) items"
        let day = (first ?? viewer.today).wording
        var lines = agenda.lines(on: screen) + [""]
        for caption in ["\(count) from \(day), times in \(viewer.zone)", agenda.legend] {
            guard !caption.isEmpty else { continue }
            lines += Paragraph(caption).lines(columns: screen.columns, limit: .max)
                .map { screen.palette.styled($0, .quiet) }
        }
        return lines
    }

    /// The list as a calendar, with the same entries as on the server.
    private func calendar() throws -> [UInt8] {
        let configuration = try installation.configuration()
        let store = try ItemReader(path: configuration.store)
        let renderer = try FeedRenderer(
            items: items, profile: try configuration.profile.load(),
            site: Site(configuration), asOf: try store.newestIssue() ?? viewer.now,
            keepsAll: true, coordinates: { Gazetteer.bundled.locate($0)?.coordinates })
        let feed = Feed(
            path: "list.ics", title: name.title, summary: name.summary,
            selection: Selection(vague: .included))
        return try renderer.calendar(for: feed)
    }
}
