/// Finds the projects of a profile by any of their names; built once, used for every line.
public struct ProjectNames: Hashable, Sendable {
    private let projects: [String]
    private let names: NameIndex
    private let sections: NameIndex

    /// Indexes the titles, aliases and section words of a profile's projects.
    public init(_ profile: Profile) {
        projects = profile.projects.map(\.id)
        let names = profile.projects.enumerated().flatMap { index, project in
            ([project.title, project.id] + project.aliases).map { (name: $0, value: index) }
        }
        let sections = profile.projects.enumerated().flatMap { index, project in
            project.sections.map { (name: $0, value: index) }
        }
        self.names = NameIndex(names)
        self.sections = NameIndex(sections + names)
    }

    /// The identifiers of the projects that a text names, in the profile's order, without
    /// duplicates.
    public func projects(namedIn text: String) -> [String] {
        identifiers(names.values(namedIn: text))
    }

    /// The identifiers of the projects whose section a heading begins, in the profile's order.
    ///
    /// The heading contains one of their section words or names.
    public func project(ofSection heading: String) -> [String] {
        identifiers(sections.values(namedIn: heading))
    }
}

extension ProjectNames {
    private func identifiers(_ indices: [Int]) -> [String] {
        Set(indices).sorted().map { projects[$0] }
    }
}
