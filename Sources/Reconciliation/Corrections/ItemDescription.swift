public import CivilTime
public import Items
internal import StrictYAML

/// A person's description of an item: by its identifier, or by what an issue says about it.
public struct ItemDescription: Hashable, Sendable {
    /// The beginning of the identifier.
    public var uid: String?
    /// Words of the title, in any order.
    public var title: String?
    /// The first day, as an issue states it.
    public var start: CivilDate?
    /// The kind.
    public var kind: Kind?
    /// A project's identifier.
    public var project: String?

    /// A description from what is known.
    public init(
        uid: String? = nil, title: String? = nil, start: CivilDate? = nil, kind: Kind? = nil,
        project: String? = nil
    ) {
        self.uid = uid
        self.title = title
        self.start = start
        self.kind = kind
        self.project = project
    }

    /// True if a mention in the cluster matches all parts of the description.
    public func matches(_ cluster: Cluster) -> Bool {
        guard uid.map({ cluster.uid.text.hasPrefix($0.lowercased()) }) ?? true else { return false }
        return cluster.mentions.contains { mention in
            let facts = mention.facts
            return start.map { $0 == facts.when.start } ?? true
                && kind.map { $0 == facts.kind } ?? true
                && project.map { facts.projects.contains($0) } ?? true
                && hasWords(in: facts.title)
        }
    }

    private func hasWords(in text: String) -> Bool {
        guard let title else { return true }
        let wanted = TitleWords(title)
        let found = TitleWords(text)
        return wanted.words.isSubset(of: found.words) && wanted.marks.isSubset(of: found.marks)
    }
}

extension ItemDescription: CustomStringConvertible {
    /// The description as a line of YAML: `{title: "travel support", start: 2025-07-09}`.
    public var description: String {
        let parts = [
            uid.map { "uid: \($0)" },
            title.map { "title: \(YAMLScalar.quoted($0))" },
            start.map { "start: \($0)" }, kind.map { "kind: \($0.rawValue)" },
            project.map { "project: \($0)" },
        ]
        return "{" + parts.compactMap(\.self).joined(separator: ", ") + "}"
    }
}
