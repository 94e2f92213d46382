/// A project of the community.
public struct Project: Hashable, Sendable {
    /// The identifier, as items and file names have it (`kata-containers`).
    public var id: String
    /// The name as people write it (`Kata Containers`).
    public var title: String
    /// Other names by which a text may call it; matched as whole words, whatever their case.
    public var aliases: [String]
    /// Words of headings under which everything is this project's, unless it is named otherwise.
    public var sections: [String]
    /// A CSS3 colour name (RFC 7986, section 5.9).
    public var color: String?
    /// The project's own page.
    public var url: String?
    /// Whether its feeds also have what is for every project.
    public var includesCommon: Bool
    /// Whether it belongs to others: items may be its, but it gets no feed of its own.
    public var isExternal: Bool

    /// A project with its names.
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
