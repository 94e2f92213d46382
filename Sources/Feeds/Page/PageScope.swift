import Items
import Profiles

/// The subject of a page: everything, a project, or a region.
enum PageScope: Hashable, Sendable {
    case everything
    case project(Project)
    case region(Region)

    /// The pages of a profile, the index first.
    static func all(of profile: Profile) -> [PageScope] {
        [.everything] + profile.projects.filter { !$0.isExternal }.map(PageScope.project)
            + Region.allCases.map(PageScope.region)
    }

    /// The items in the page's calendar; the page itself also lists those without a known day.
    var selection: Selection {
        switch self {
        case .everything: Selection()
        case .project(let project): Selection(projects: [project.id])
        case .region(let region): Selection(regions: [region])
        }
    }

    /// The path in the published folder.
    var path: String {
        switch self {
        case .everything: "index.html"
        case .project(let project): "projects/\(project.id).html"
        case .region(let region): "regions/\(region.rawValue).html"
        }
    }

    /// The path of the calendar that the page offers.
    var feedPath: String {
        self == .everything ? "all.ics" : path.replacing(".html", with: ".ics")
    }

    /// The relative path from the page to the published folder.
    var root: String {
        self == .everything ? "" : "../"
    }
}
