import Foundation
import Installation
import Profiles
import StrictYAML
import TestSupport
import Testing

@Suite struct ConfigurationTests {
    @Test func readsEveryKey() throws {
        let configuration = try Configuration(
            yaml: """
                profile: community.yaml
                sources:
                  - {folder: issues, glob: '2025-*.md'}
                  - folder: /srv/issues
                  - git: https://example.org/site
                store: state/store.sqlite
                feeds: /srv/www/feeds
                corrections: corrections.yaml
                address: https://example.org/calendars
                notify: [mail, -s, what changed, team@example.org]
                guard: {share: 0.5, minimum: 10}
                past_years: 3
                refresh_hours: 24
                stale_hours: 48
                allow_private_networks: true
                time_limits: {source: 30, refresh: 600}
                server: {host: 0.0.0.0, port: 9000}
                """, file: "etc/infracal.yaml")
        var expected = Configuration.default
        expected.file = "etc/infracal.yaml"
        expected.profile = .file("etc/community.yaml")
        expected.sources = [
            .folder(path: "etc/issues", glob: "2025-*.md"),
            .folder(path: "/srv/issues", glob: "*.md"),
            .git(url: "https://example.org/site", branch: nil, path: "*.md"),
        ]
        expected.store = "etc/state/store.sqlite"
        expected.feeds = "/srv/www/feeds"
        expected.corrections = "etc/corrections.yaml"
        expected.address = "https://example.org/calendars/"
        expected.notify = ["mail", "-s", "what changed", "team@example.org"]
        expected.changeGuard = ChangeGuard(share: 0.5, minimum: 10)
        expected.pastYears = 3
        expected.refreshHours = 24
        expected.freshHours = 48
        expected.allowsPrivateNetworks = true
        expected.timeLimits = TimeLimits(source: 30, refresh: 600)
        expected.server = ServerAddress(host: "0.0.0.0", port: 9000)
        #expect(configuration == expected)
    }

    @Test(arguments: [
        (nil as String?, nil as String?, "f"), (nil, "", "f"), (nil, "e", "e"), ("o", "e", "o"),
        ("o", nil, "o"),
    ])
    func optionsOverrideTheEnvironmentWhichOverridesTheFile(
        option: String?, variable: String?, store: String
    ) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("store: /f\nfeeds: /feeds\nprofile: /p\n", to: "c.yaml")
        let choice = InstallationChoice(
            file: file, profile: "none", store: option.map { "/" + $0 },
            environment: variable.map { ["INFRACAL_STORE": $0.isEmpty ? "" : "/" + $0] } ?? [:])
        let configuration = try choice.configuration()
        #expect(configuration.store == "/" + store)
        #expect(configuration.feeds == "/feeds")
        #expect(configuration.profile == .none)
    }

    @Test(arguments: ["", "\n", "# nothing but a comment\n"])
    func anEmptyFileIsAnError(yaml: String) {
        let error = #expect(throws: YAMLError.self) {
            try Configuration(yaml: yaml, file: "infracal.yaml")
        }
        #expect(
            error?.description
                == "infracal.yaml: the configuration is empty; remove it and run `infracal init`")
    }

    @Test(arguments: [
        ("none", ProfileChoice.none), ("built-in", .builtIn), ("a/b.yaml", .file("/x/a/b.yaml")),
        ("/a.yaml", .file("/a.yaml")),
    ])
    func theProfileCanBeBuiltInNoneOrAFile(name: String, choice: ProfileChoice) throws {
        let configuration = try Configuration(yaml: "profile: \(name)", file: "/x/infracal.yaml")
        #expect(configuration.profile == choice)
    }

    @Test func aProfileIsLoadedByChoice() throws {
        #expect(try ProfileChoice.builtIn.load().id == "openinfra")
        #expect(try ProfileChoice.none.load() == .none)
        #expect(throws: YAMLError.self) { try ProfileChoice.file("/nonexistent.yaml").load() }
    }

    @Test(arguments: [
        ("sorces: []", "c.yaml:1: unknown key 'sorces' (did you mean 'sources'?)"),
        ("guard: {share: 20}", "c.yaml:1: guard.share: 20.0 is not from 0 to 1"),
        ("time_limits: {source: 0}", "c.yaml:1: time_limits.source: 0 is not from 1 to 86400"),
        ("server: {port: 70000}", "c.yaml:1: server.port: 70000 is not from 0 to 65535"),
        ("refresh_hours: 0", "c.yaml:1: refresh_hours: 0 is not from 1 to 8784"),
        ("feeds: [a]", "c.yaml:1: feeds: expected a text, found a list"),
        ("sources: data", "c.yaml:1: sources: expected a list, found 'data'"),
        (
            "address: ftp://x",
            "c.yaml:1: address: 'ftp://x' is not an address "
                + "(such as 'https://example.org/feeds/')"
        ),
        ("notify: {a: b}", "c.yaml:1: notify: expected a text, found a map"),
    ])
    func reportsErrorsWithTheirPosition(yaml: String, message: String) {
        do throws(YAMLError) {
            _ = try Configuration(yaml: yaml, file: "c.yaml")
            Issue.record("read without a complaint")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func theRepositorysOwnConfigurationIsRead() throws {
        let file = Repository.root.appending(path: Configuration.fileName).path
        let configuration = try Configuration.load(path: file)
        #expect(configuration.profile == .builtIn)
        #expect(configuration.sources.count == 1)
        #expect(configuration.feeds == Repository.root.appending(path: "feeds").path)
    }

    @Test func theExampleOfTheDocumentationIsRead() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "docs/configuration.md"), encoding: .utf8)
        let example = try #require(page.components(separatedBy: "```").dropFirst().first)
        let configuration = try Configuration(
            yaml: String(example.dropFirst("yaml".count)), file: "docs/configuration.md")
        #expect(configuration.sources.count == 5)
        #expect(configuration.profile == .file("docs/community.yaml"))
    }

    @Test(arguments: [
        (0, 0, false), (2, 4, false), (3, 4, true), (3, 15, false), (3, 14, true), (20, 100, false),
        (21, 100, true), (1, 0, false),
    ])
    func theGuardStopsLargeChanges(changes: Int, upcoming: Int, stops: Bool) {
        #expect(ChangeGuard.default.stops(changes: changes, of: upcoming) == stops)
    }
}
