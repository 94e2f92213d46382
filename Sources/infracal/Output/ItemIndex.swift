internal import Items
internal import Terminal

/// A list of items by which single ones are looked up.
struct ItemIndex {
    private let name: ListName
    private let items: [Item]
    private let reader: Reader
    private let installation: InstallationOptions

    /// Items in the order in which they are listed.
    init(
        _ name: ListName, _ items: [Item], for reader: Reader, installation: InstallationOptions
    ) {
        self.name = name
        self.items = items
        self.reader = reader
        self.installation = installation
    }

    /// Writes the list; as a table with identifiers, else as any list of items.
    func write(as format: ListFormat, orSay words: String) throws {
        guard format == .table, !items.isEmpty else {
            try ItemListing(name, items, for: reader, installation: installation)
                .write(as: format, orSay: words)
            return
        }
        let screen = StandardOutput.screen
        try StandardOutput.write(
            lines: ItemsTable(items, for: reader).table.lines(on: screen))
    }
}
