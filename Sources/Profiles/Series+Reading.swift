import Items
import StrictYAML

extension Series {
    /// Reads an entry of `series` in a profile; throws if one of its projects is not in `projects`.
    init(_ map: YAMLMap, projects: [String]) throws(YAMLError) {
        try map.expectOnly([
            "id", "title", "aliases", "category", "projects", "common", "per_place",
        ])
        self.init(
            id: try map.identifier(), title: try map.required("title").string(),
            aliases: try map.strings("aliases"),
            category: try map.required("category").choice(of: Category.self),
            isCommon: try map.bool("common") ?? false,
            isPerPlace: try map.bool("per_place") ?? false)
        for value in try map.list("projects") {
            self.projects.append(try value.name(among: projects))
        }
    }
}
