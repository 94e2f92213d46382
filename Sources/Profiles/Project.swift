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
    /// True if its feeds include items for all projects.
    public var includesCommon: Bool
    /// True if it belongs to another organization: items may be assigned to it, but it has no feed.
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
