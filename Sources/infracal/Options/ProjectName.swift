internal import ArgumentParser
internal import Profiles
internal import StrictYAML

/// Finds projects by the names that people type.
struct ProjectName {
    private let profile: Profile

    /// The names in a profile.
    init(of profile: Profile) {
        self.profile = profile
    }

    /// The identifier of a project, given its identifier, title or another name, in any case.
    ///
    /// Without a profile, every name is accepted.
    ///
    /// - Throws: `ValidationError` if the profile has no such project.
    func identifier(_ name: String) throws -> String {
        let wanted = name.lowercased()
        let found = profile.projects.first { project in
            ([project.id, project.title] + project.aliases).contains { $0.lowercased() == wanted }
        }
        if let found { return found.id }
        let known = profile.projects.map(\.id)
        guard !known.isEmpty else { return wanted }
        let near = NearestName(to: wanted, among: known).name
        throw ValidationError(
            "There is no project '\(name)'; "
                + (near.map { "did you mean '\($0)'?" }
                    ?? "there are " + known.joined(separator: ", ") + "."))
    }
}
