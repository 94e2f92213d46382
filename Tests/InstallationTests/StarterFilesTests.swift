import Installation
import Profiles
import StrictYAML
import TestSupport
import Testing

@Suite struct StarterFilesTests {
    @Test(arguments: [
        Source.folder(path: "../our \"letters\"", glob: "*.html"),
        .git(url: "https://github.com/example/newsletter", branch: nil, path: "*.md"),
        .page(url: "https://example.org/news.html"),
        .syndication(url: "https://example.org/news.xml"),
        .maildir(
            path: "../mail",
            MailFilter(senders: ["news@example.org"], authenticatedBy: "mx.example")),
        .mbox(path: "letters.mbox", MailFilter(lists: ["announce.example.org"])),
    ])
    func theConfigurationNamesTheSourceAndTheOtherFiles(source: Source) throws {
        let starter = StarterFiles(community: "garden-news", source: source)
        #expect(
            starter.files.map(\.name) == ["infracal.yaml", "community.yaml", "corrections.yaml"])
        let configuration = try Configuration(yaml: starter.files[0].text, file: "infracal.yaml")
        #expect(configuration.sources == [source])
        #expect(configuration.profile == .file("community.yaml"))
        #expect(configuration.corrections == "corrections.yaml")
    }

    @Test(arguments: [
        ("garden-news", "garden-news", "Garden news"),
        ("Ökodorf \"Süd\"", "kodorf-s-d", "Ökodorf \"Süd\""),
        ("庭", "community", "庭"), ("", "community", "My community"),
    ])
    func theProfileIsNamedAfterTheFolder(folder: String, id: String, title: String) throws {
        let starter = StarterFiles(community: folder, source: .page(url: "https://example.org"))
        let profile = try Profile(yaml: starter.files[1].text, file: "community.yaml")
        #expect(profile.id == id)
        #expect(profile.title == title)
    }

    @Test func theExamplesInTheProfileAreValid() throws {
        let starter = StarterFiles(community: "gardens", source: .page(url: "https://example.org"))
        let lines = starter.files[1].text.split(separator: "\n")
            .filter { !$0.hasSuffix(".") }
            .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }
        let profile = try Profile(yaml: lines.joined(separator: "\n"), file: "community.yaml")
        #expect(profile.projects.map(\.id) == ["bees"])
        #expect(profile.series.map(\.id) == ["seed-swap"])
    }

    @Test(arguments: [
        ("https://github.com/example/newsletter", "git"), ("https://example.org/a/b.git", "git"),
        ("git@example.org:news.git", "git"), ("ssh://git@example.org/news", "git"),
        ("https://github.com/example/newsletter/releases.atom", "feed"),
        ("https://example.org/feed/", "feed"), ("https://example.org/rss?lang=en", "feed"),
        ("https://example.org/news", "page"), ("https://github.com/example", "page"),
        ("letters", "path"), ("../letters.git", "path"),
    ])
    func anAddressShowsWhatKindOfSourceItIs(address: String, kind: String) {
        let found =
            switch Source(address: address) {
            case .git: "git"
            case .syndication: "feed"
            case .page: "page"
            case .folder: "folder"
            case .maildir, .mbox: "mail"
            case nil: "path"
            }
        #expect(found == kind)
    }
}
