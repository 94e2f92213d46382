import Foundation
import Intake
import Profiles
import Testing

@Suite struct IssueLocationsTests {
    /// The same files have the same locations if the configuration is named from elsewhere, or
    /// through a link.
    @Test(arguments: ["", "/", "/../installation", "/issues/.."])
    func aFileHasOneLocationForAllItsPaths(detour: String) throws {
        let scratch = try Scratch()
        try scratch.write("text", to: "installation/issues/a.md")
        let folder = scratch.path + "/installation"
        let locations = IssueLocations(below: folder + detour)
        #expect(locations.location(ofFile: folder + "/issues/a.md") == "file issues/a.md")
        #expect(
            locations.prefix(of: .folder(path: folder + detour + "/issues", glob: "*.md"))
                == "file issues/")
    }

    @Test func aFileOutsideTheInstallationIsNamedFromTheRoot() {
        let locations = IssueLocations(below: "/srv/calendars")
        #expect(locations.location(ofFile: "/srv/letters/a.md") == "file /srv/letters/a.md")
        #expect(locations.location(ofFile: "/a.md") == "file /a.md")
    }

    /// Sources that may share a path, with the prefix of their issues' locations.
    @Test(arguments: [
        (Source.folder(path: "/srv/north", glob: "*.md"), "file /srv/north/"),
        (
            .git(url: "https://u:p@example.org/n", branch: nil, path: "*.md"),
            "git https://example.org/n HEAD "
        ),
        (
            .git(url: "https://example.org/n", branch: "old", path: "blog/2025-*.md"),
            "git https://example.org/n old blog/"
        ),
        (.page(url: "https://example.org/news"), "page "),
        (.syndication(url: "https://example.org/news.xml"), "page "),
        (.maildir(path: "/srv/mail", MailFilter(senders: ["a@example.org"])), "mail "),
        (.mbox(path: "/srv/letters", MailFilter(senders: ["a@example.org"])), "mail "),
    ])
    func theLocationsOfEachSourceHaveAPrefix(source: Source, prefix: String) {
        #expect(IssueLocations(below: "/srv/calendars").prefix(of: source) == prefix)
    }
}
