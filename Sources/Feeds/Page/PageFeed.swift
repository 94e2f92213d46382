import Items

/// The values for a calendar in the page's template.
struct PageFeed {
    let path: Markup
    let title: Markup
    let url: Markup
    let webcal: Markup
    let count: Markup
    /// The project it is limited to; empty if it is not limited to one.
    let project: Markup
    let region: Markup
    let group: Markup

    /// The values of a calendar; `root` is the relative path from the page to the published folder.
    init(_ feed: Feed, count: Int, site: Site, root: String) {
        let url = site.url(of: feed.path) ?? root + feed.path
        let scheme = url.prefix { $0 != ":" }
        let selection = feed.selection
        path = Markup(feed.path)
        title = Markup(feed.title)
        self.url = Markup(url)
        // Calendar programs open `webcal:` links. Without a web address, the page links to the file
        // itself.
        webcal = Markup(site.address == nil ? url : "webcal" + url.dropFirst(scheme.count))
        self.count = Markup(count == 1 ? "1 entry" : "\(count) entries")
        project = Markup(selection.projects.first ?? "")
        region = Markup(selection.regions.first?.rawValue ?? "")
        group = Markup(Self.group(of: selection))
    }

    /// The kind of items in a calendar, for the script: `event`, `deadline`, `vague`, or empty.
    private static func group(of selection: Selection) -> String {
        if selection.vague == .only { return "vague" }
        if selection.kinds.isEmpty { return "" }
        return selection.kinds == [.event] ? Kind.event.rawValue : Kind.deadline.rawValue
    }
}
