/// The page that replaces that of a calendar which is no longer published.
struct MovedPage {
    let record: FeedRecord
    /// The community's name.
    let community: String

    /// The page; nil if the calendar had none of its own.
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

    /// Pages of projects and regions are in a folder each.
    private static let depth = 2

    /// The values for the template; the property names are used there.
    private struct Model {
        let title: Markup
        let root: Markup
        let community: Markup
    }
}
