/// A project of the community.
package struct Project: Hashable, Sendable {
    /// The identifier, as items and file names have it (`kata-containers`).
    package var id: String
    /// The name as people write it (`Kata Containers`).
    package var title: String
    /// Other names by which a text may call it; matched as whole words, whatever their case.
    package var aliases: [String]
    /// Words of headings under which everything is this project's, unless it is named otherwise.
    package var sections: [String]
    /// A CSS3 colour name (RFC 7986, section 5.9).
    package var color: String?
    /// The project's own page.
    package var url: String?
    /// Whether its feeds also have what is for every project.
    package var includesCommon: Bool
    /// Whether it belongs to others: items may be its, but it gets no feed of its own.
    package var isExternal: Bool

    /// A project with its names.
    package init(
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
