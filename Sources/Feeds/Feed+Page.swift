import Items

extension Feed {
    /// The path of the page for subscribing to this feed.
    var pagePath: String {
        if let project = selection.projects.first, selection.projects.count == 1 {
            return "projects/\(project).html"
        }
        if let region = selection.regions.first, selection.regions.count == 1 {
            return "regions/\(region.rawValue).html"
        }
        return "index.html"
    }
}
