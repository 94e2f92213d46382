import Items

/// A calendar as the page's template shows it.
struct PageFeed {
    let path: Markup
    let title: Markup
    let url: Markup
    let webcal: Markup
    let count: Markup
    /// What it is limited to; empty where it is not.
    let project: Markup
    let region: Markup
    let group: Markup

    /// A calendar that a page links to; `root` leads from the page to the published folder.
    init(_ feed: Feed, count: Int, site: Site, root: String) {
        let url = site.url(of: feed.path) ?? root + feed.path
        let scheme = url.prefix { $0 != ":" }
        let selection = feed.selection
        path = Markup(feed.path)
        title = Markup(feed.title)
        self.url = Markup(url)
        // Programs know calendars by the scheme; without an address the file itself must do.
        webcal = Markup(site.address == nil ? url : "webcal" + url.dropFirst(scheme.count))
        self.count = Markup(count == 1 ? "1 entry" : "\(count) entries")
        project = Markup(selection.projects.first ?? "")
        region = Markup(selection.regions.first?.rawValue ?? "")
        group = Markup(Self.group(of: selection))
    }

    /// The script tells calendars apart by this.
    private static func group(of selection: Selection) -> String {
        if selection.vague == .only { return "vague" }
        if selection.kinds.isEmpty { return "" }
        return selection.kinds == [.event] ? Kind.event.rawValue : Kind.deadline.rawValue
    }
}
