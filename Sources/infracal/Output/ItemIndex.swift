internal import Items
internal import Terminal

/// A list of all items, with identifiers for looking them up.
struct ItemIndex {
    private let name: ListName
    private let items: [Item]
    private let viewer: Viewer
    private let installation: InstallationOptions

    /// A list of items in the given order.
    init(
        _ name: ListName, _ items: [Item], for viewer: Viewer, installation: InstallationOptions
    ) {
        self.name = name
        self.items = items
        self.viewer = viewer
        self.installation = installation
    }

    /// Writes the list: as a table with identifiers, or in the same formats as any list of items.
    func write(as format: ListFormat, orSay words: String) throws {
        guard format == .table, !items.isEmpty else {
            try ItemListing(name, items, for: viewer, installation: installation)
                .write(as: format, orSay: words)
            return
        }
        let screen = StandardOutput.screen
        try StandardOutput.write(
            lines: ItemsTable(items, for: viewer).table.lines(on: screen))
    }
}
