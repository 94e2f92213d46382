/// The page that replaces the page of a calendar that is no longer published.
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

    /// The number of parts in the path of a calendar with its own page: `projects/zuul.ics`.
    private static let depth = 2

    /// The values for the template; the property names are used there.
    private struct Model {
        let title: Markup
        let root: Markup
        let community: Markup
    }
}
