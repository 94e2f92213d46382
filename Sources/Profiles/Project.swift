import StrictYAML

/// A project of the community.
public struct Project: Hashable, Sendable {
    /// The identifier in items and file names (`kata-containers`).
    public var id: String
    /// The usual name (`Kata Containers`).
    public var title: String
    /// Other names in texts, matched as whole words, ignoring case.
    public var aliases: [String]
    /// Words in a heading that assign everything below it to this project, unless another is named.
    public var sections: [String]
    /// A CSS3 color name (RFC 7986, section 5.9).
    public var color: String?
    /// The project's website.
    public var url: String?
    /// True if the project's feeds include items for all projects.
    public var includesCommon: Bool
    /// True if the project belongs to another organization: items may be assigned to it, but it has
    /// no feed.
    public var isExternal: Bool

    /// A project from its fields.
    public init(
        id: String, title: String, aliases: [String] = [], sections: [String] = [],
        color: String? = nil, url: String? = nil, includesCommon: Bool = true,
        isExternal: Bool = false
    ) {
        self.id = id
        self.title = title
        self.aliases = aliases
        self.sections = sections
        self.color = color
        self.url = url
        self.includesCommon = includesCommon
        self.isExternal = isExternal
    }
}

extension Project {
    /// Reads an entry of `projects` in a profile.
    init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly([
            "id", "title", "aliases", "sections", "color", "url", "common", "external",
        ])
        self.init(
            id: try map.identifier(), title: try map.required("title").string(),
            aliases: try map.strings("aliases"), sections: try map.strings("sections"),
            color: try map.value("color")?.colorName(), url: try map.string("url"),
            includesCommon: try map.bool("common") ?? true,
            isExternal: try map.bool("external") ?? false)
    }
}

extension YAMLValue {
    /// A color name; CSS color names contain neither hyphens nor digits.
    fileprivate func colorName() throws(YAMLError) -> String {
        let name = try string()
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
            throw mark.error("'\(name)' is not a CSS3 color name (such as 'steelblue')")
        }
        return name
    }
}
