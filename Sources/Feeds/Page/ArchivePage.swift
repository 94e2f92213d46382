import CivilTime
import Items

/// A page of the archive.
struct ArchivePage {
    let year: Int
    let items: [Item]

    /// The path in the published folder.
    var path: String { Self.path(of: year) }

    /// The year in which an item was first announced, which no later issue changes.
    static func year(of item: Item) -> Int { item.created.date.year }

    /// The address of an item's entry, relative to the published folder.
    static func address(of item: Item) -> String {
        path(of: year(of: item)) + "#" + String(item.uid.text.prefix(lengthOfUUID))
    }

    private static func path(of year: Int) -> String { "archive/\(year).html" }

    /// The number of characters in a UUID.
    ///
    /// Any more in an item's UID distinguish its entries: `…-opening`.
    private static let lengthOfUUID = 36
}
