internal import Items
internal import Newsletter
internal import Profiles

/// Decides whose an item is: by its name, and where that does not say, by its section.
struct ProjectRules {
    let names: ProjectNames
    /// The identifiers of all projects, in the profile's order.
    let order: [String]
    let defaultProject: String?

    /// The projects that the name, the series, a heading or the profile tells, in this order.
    func projects(named name: String, series: Series?, headings: [Section.Heading]) -> [String] {
        let named = names.projects(namedIn: name)
        let own = named.isEmpty ? series?.projects ?? [] : named
        if !own.isEmpty { return order.filter(own.contains) }
        let ofSection = headings.reversed().lazy.map { names.project(ofSection: $0.text.text) }
            .first { !$0.isEmpty }
        return ofSection ?? defaultProject.map { [$0] } ?? []
    }
}
