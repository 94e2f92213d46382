internal import Items
internal import Profiles
internal import Text

/// Decides the projects of an item.
///
/// They come from its name, otherwise from its section, otherwise from the title of an issue that
/// is about one project.
struct ProjectRules: Sendable {
    let names: ProjectNames
    /// The identifiers of all projects, in the profile's order.
    let order: [String]
    let defaultProject: String?

    /// The projects from the first of these that names any.
    ///
    /// The order is: the name, the series, the headings, the document, and the profile's default.
    func projects(
        named name: String, series: Series?, headings: [String], document: [String]
    ) -> [String] {
        let named = names.projects(namedIn: name)
        let own = named.isEmpty ? series?.projects ?? [] : named
        if !own.isEmpty { return order.filter(own.contains) }
        let ofSection = headings.reversed().lazy.map { names.project(ofSection: $0) }
            .first { !$0.isEmpty }
        return ofSection ?? (document.isEmpty ? nil : document) ?? defaultProject.map { [$0] } ?? []
    }

    /// The project that a whole document is about; empty if there is none.
    ///
    /// It is named by the title, the file's name, or most of the paragraphs.
    func projects(of document: DocumentContext, named file: String) -> [String] {
        let title = document.title.map { $0.text(of: 0..<$0.tokens.count) } ?? ""
        for text in [title, file.replacing("-", with: " ").replacing("_", with: " ")] {
            let named = names.projects(namedIn: text)
            if named.count == 1 { return named }
        }
        var counts: [String: Int] = [:]
        for block in document.blocks {
            for project in names.projects(namedIn: block.words(block.all))
            where project != defaultProject {
                counts[project, default: 0] += 1
            }
        }
        let total = counts.values.reduce(0, +)
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            most.value >= Self.fewestParagraphs, most.value * 5 >= total * 4
        else { return [] }
        return [most.key]
    }

    private static let fewestParagraphs = 3
}
