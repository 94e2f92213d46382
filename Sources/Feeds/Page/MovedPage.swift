/// The page that takes the place of one whose calendar is published no longer.
struct MovedPage {
    let record: FeedRecord
    /// The community's name.
    let community: String

    /// The page; nil where the calendar had none of its own.
    func file() throws(FeedError) -> PublishedFile? {
        let parts = record.path.split(separator: "/")
        guard parts.count == Self.depth, record.path.hasSuffix(".ics"),
            !record.path.hasSuffix("-clean.ics")
        else { return nil }
        let model = Model(
            title: Markup(record.title), root: Markup("../"), community: Markup(community))
        return PublishedFile(
            path: record.path.dropLast(".ics".count) + ".html",
            text: try Template(.moved).render(model))
    }

    /// Projects and regions have pages, in a folder each.
    private static let depth = 2

    /// What the template shows; the names are the template's.
    private struct Model {
        let title: Markup
        let root: Markup
        let community: Markup
    }
}
