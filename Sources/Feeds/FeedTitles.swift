import Items
import Profiles

/// The titles and paths of a profile's feeds.
struct FeedTitles {
    let profile: Profile

    var all: Feed {
        Feed(
            path: "all.ics", title: profile.title,
            summary: "Every event and deadline of \(profile.title).", selection: Selection())
    }

    var events: Feed {
        Feed(
            path: "events.ics", title: "\(profile.title): events",
            summary: "What happens: meetings, conferences, releases of \(profile.title).",
            selection: Selection(kinds: [.event]))
    }

    var deadlines: Feed {
        Feed(
            path: "deadlines.ics", title: "\(profile.title): deadlines",
            summary: "What must or can be done by when: deadlines, openings and periods of "
                + "\(profile.title).",
            selection: Selection(kinds: [.deadline, .opening, .window]))
    }

    var vague: Feed {
        Feed(
            path: "tentative.ics", title: "\(profile.title): month only",
            summary: "What has only a month so far, as tentative entries.",
            selection: Selection(vague: .only))
    }

    func feed(of project: Project) -> Feed {
        Feed(
            path: "projects/\(project.id).ics", title: name(of: project),
            summary: "Events and deadlines of \(project.title)."
                + (project.includesCommon ? " With what is for every project." : ""),
            color: project.color, selection: Selection(projects: [project.id]))
    }

    func feed(of region: Region) -> Feed {
        Feed(
            path: "regions/\(region.rawValue).ics",
            title: "\(profile.title): \(name(of: region))",
            summary: "Events and deadlines of \(profile.title), \(name(of: region)).",
            selection: Selection(regions: [region]))
    }

    func feed(of project: Project, in region: Region) -> Feed {
        Feed(
            path: "projects/\(project.id)/\(region.rawValue).ics",
            title: "\(name(of: project)): \(name(of: region))",
            summary: "Events and deadlines of \(project.title), \(name(of: region)).",
            color: project.color,
            selection: Selection(projects: [project.id], regions: [region]))
    }

    func feed(for selection: Selection, path: String) -> Feed {
        let choices = words(of: selection)
        let title = ([profile.title] + choices).joined(separator: ": ")
        return Feed(
            path: path, title: title,
            summary: choices.isEmpty
                ? all.summary : "What was asked for: \(choices.joined(separator: "; ")).",
            color: soleProject(of: selection)?.color, selection: selection)
    }

    func name(of region: Region) -> String {
        profile.regionTitles[region] ?? region.title
    }
}

extension FeedTitles {
    /// A name that tells a project's calendar from others in a list of calendars: `Zuul dates`.
    private func name(of project: Project) -> String {
        "\(project.title) dates"
    }

    private func soleProject(of selection: Selection) -> Project? {
        guard selection.projects.count == 1 else { return nil }
        return profile.projects.first { selection.projects.contains($0.id) }
    }

    private func words(of selection: Selection) -> [String] {
        let projects = profile.projects.filter { selection.projects.contains($0.id) }.map(\.title)
        let regions = Region.allCases.filter(selection.regions.contains).map(name(of:))
        let kinds = Kind.allCases.filter(selection.kinds.contains).map(\.plural)
        let categories = Category.allCases.filter(selection.categories.contains).map(\.rawValue)
        return [projects, regions, kinds, categories].filter { !$0.isEmpty }
            .map { $0.joined(separator: ", ") }
    }
}
