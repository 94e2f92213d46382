internal import Items
internal import Newsletter
internal import Profiles

/// Decides whose an item is: by its name, and where that does not say, by its section, or by the
/// title of an issue that is about one project.
struct ProjectRules {
    let names: ProjectNames
    /// The identifiers of all projects, in the profile's order.
    let order: [String]
    let defaultProject: String?

    /// The projects that the name, the series, a heading or the profile tells, in this order.
    func projects(
        named name: String, series: Series?, headings: [Section.Heading], issue: String
    ) -> [String] {
        let named = names.projects(namedIn: name)
        let own = named.isEmpty ? series?.projects ?? [] : named
        if !own.isEmpty { return order.filter(own.contains) }
        let ofSection = headings.reversed().lazy.map { names.project(ofSection: $0.text.text) }
            .first { !$0.isEmpty }
        let ofIssue = names.projects(namedIn: issue)
        return ofSection ?? (ofIssue.count == 1 ? ofIssue : nil) ?? defaultProject.map { [$0] }
            ?? []
    }
}
