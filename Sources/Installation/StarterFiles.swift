public import Profiles
internal import StrictYAML

/// The files of a new installation, with comments for the person who will edit them.
public struct StarterFiles: Hashable, Sendable {
    /// A file to be written.
    public struct File: Hashable, Sendable {
        /// The name in the installation's folder.
        public let name: String
        /// The purpose of the file, in a few words.
        public let purpose: String
        /// The file's content.
        public let text: String
    }

    /// The configuration, the profile and the corrections.
    public let files: [File]

    /// The folder for issues if no source is given.
    public static let issuesFolder = "issues"

    /// The files for a community.
    ///
    /// - Parameters:
    ///   - community: The name of the installation's folder, such as `garden-news`, from which the
    ///     community's identifier and title are made.
    ///   - source: The source of the issues.
    public init(community: String, source: Source) {
        files = [
            File(
                name: Configuration.fileName, purpose: "where issues are, where feeds go",
                text: Self.configuration(source)),
            File(
                name: Self.profile,
                purpose: "your community: its name, projects and recurring events",
                text: Self.profile(
                    id: Self.identifier(of: community), title: Self.title(of: community))),
            File(
                name: Self.corrections, purpose: "what an issue got wrong", text: Self.noCorrections
            ),
        ]
    }
}

extension StarterFiles {
    private static let profile = "community.yaml"
    private static let corrections = "corrections.yaml"

    private static func configuration(_ source: Source) -> String {
        """
        # What infracal reads and where it publishes. Paths are relative to this file.

        # Your community: its name, its projects, its recurring events.
        profile: \(profile)

        # Where the issues are. A list of as many as you like, each one of these:
        #   - folder: issues
        #     glob: "*.md"
        #   - git: https://github.com/example/newsletter
        #     path: posts/*.md
        #   - feed: https://example.org/news.xml      (RSS or Atom)
        #   - page: https://example.org/news.html
        sources:
        \(yaml(of: source))

        # The database. `infracal refresh` rebuilds it from the issues if you delete it.
        store: infracal.sqlite

        # The folder to publish. Any web server can serve it, and so can `infracal serve`.
        feeds: feeds

        # What an issue got wrong. `infracal review` prints what to paste into this file.
        corrections: \(corrections)

        # The web address of the feeds folder, once it has one.
        # address: https://calendars.example.org/

        # How often calendars should look for news, in hours.
        # refresh_hours: \(Configuration.defaultRefreshHours)

        """
    }

    private static func profile(id: String, title: String) -> String {
        """
        # What infracal should know about your community. Only id and title are required.
        id: \(id)
        title: \(YAMLScalar.quoted(title))
        # url: https://example.org

        # Projects, teams or topics. Each gets a calendar of its own.
        # projects:
        #   - id: bees
        #     title: Bees
        #     aliases: [Beekeepers]
        #     sections: [From the hives]
        #     color: goldenrod

        # Events that happen again and again. Knowing their names keeps their editions apart.
        # series:
        #   - id: seed-swap
        #     title: Seed Swap
        #     category: meetup
        #     per_place: true

        """
    }

    private static let noCorrections = """
        # Corrections win over every issue. Each names an item and says why, for example:
        #
        #   - set: {title: travel support, start: 2026-07-09}
        #     fields: {start: 2026-07-30}
        #     reason: The form has the later date.
        #   - reject: {title: the usual lunch}
        #     reason: It is private.
        #
        # `infracal review` lists what looks doubtful, with the correction to paste here.
        corrections: []

        """

    private static func yaml(of source: Source) -> String {
        switch source {
        case .folder(let path, let glob):
            "  - folder: \(YAMLScalar.quoted(path))\n    glob: \(YAMLScalar.quoted(glob))"
        case .git(let url, let branch, let path):
            "  - git: \(YAMLScalar.quoted(url))\n"
                + (branch.map { "    branch: \(YAMLScalar.quoted($0))\n" } ?? "")
                + "    # The issues in the repository, such as posts/*.md\n"
                + "    path: \(YAMLScalar.quoted(path))"
        case .page(let url): "  - page: \(YAMLScalar.quoted(url))"
        case .syndication(let url): "  - feed: \(YAMLScalar.quoted(url))"
        case .maildir(let path, let filter):
            "  - maildir: \(YAMLScalar.quoted(path))\n" + yaml(of: filter)
        case .mbox(let path, let filter):
            "  - mbox: \(YAMLScalar.quoted(path))\n" + yaml(of: filter)
        }
    }

    private static func yaml(of filter: MailFilter) -> String {
        let lists = [("senders", filter.senders), ("lists", filter.lists)]
        var lines = lists.filter { !$1.isEmpty }.map { key, values in
            "    \(key): [\(values.map(YAMLScalar.quoted).joined(separator: ", "))]"
        }
        if let server = filter.authenticatedBy {
            lines.append("    authenticated_by: \(YAMLScalar.quoted(server))")
        }
        return lines.joined(separator: "\n")
    }

    /// The name reduced to lower-case letters, digits and hyphens.
    private static func identifier(of name: String) -> String {
        let parts = name.lowercased().utf8.split { !isPlain($0) }
        let id = parts.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
        return id.isEmpty ? "community" : id
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The name as a title: `Garden news` for `garden-news`.
    private static func title(of name: String) -> String {
        let words = name.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
        guard let first = words.first else { return "My community" }
        return first.uppercased() + words.dropFirst()
    }
}
