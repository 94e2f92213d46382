import CivilTime
import Profiles
import Testing

@testable import Intake

/// The user names and passwords in addresses must not appear in these places.
@Suite struct CredentialsTests {
    @Test(arguments: [
        ("https://me:word@example.org/a@b", "https://example.org/a@b"),
        (
            "fatal: 'https://token@example.org/' and http://a:b@c?",
            "fatal: 'https://example.org/' and http://c?"
        ),
        ("ssh://git:word@example.org/a", "ssh://git@example.org/a"),
        ("https://me:w@rd@example.org", "https://example.org"),
        ("https://me:w/or?d@example.org:8443/a", "https://example.org:8443/a"),
        ("ssh://git:w#rd@example.org/a", "ssh://git@example.org/a"),
        ("https://[::1]:8443/a@b", "https://[::1]:8443/a@b"),
        ("git@example.org:a/b", "git@example.org:a/b"),
        ("git me:w@rd@example.org:a/b HEAD", "git example.org:a/b HEAD"),
        ("mail me@example.org", "mail me@example.org"),
        ("https://example.org/?q=a@b", "https://example.org/?q=a@b"),
    ])
    func credentialsAreRemovedFromAText(text: String, plain: String) {
        #expect(Credentials.removed(from: text) == plain)
    }

    @Test func aMessageAboutALongAddressIsShort() {
        let error = IntakeError(
            .unreachable(String(repeating: "b", count: 1 << 20)),
            at: "https://example.org/" + String(repeating: "a", count: 1 << 20))
        #expect(error.description.utf8.count < 3_000)
    }

    @Test(arguments: [
        Source.git(url: "https://me:secret@127.0.0.1:1/a", branch: nil, path: "*"),
        .git(url: "https://me:se/secret@127.0.0.1:1/a", branch: nil, path: "*"),
        .git(url: "ext::https://me:secret@127.0.0.1/", branch: nil, path: "*"),
        .page(url: "http://me:secret@127.0.0.1:1/"),
        .syndication(url: "http://secret@127.0.0.1:1/feed"),
    ])
    func errorsAndSourceNamesHaveNoCredentials(source: Source) async throws {
        let scratch = try Scratch()
        let settings = IntakeSettings(cache: scratch.path + "/cache", allowsPrivateNetworks: true)
        let error = await #expect(throws: IntakeError.self) {
            try await SourceReader(settings: settings, pause: { _ in })
                .read(source, now: Timestamp(milliseconds: 0))
        }
        #expect(error?.description.contains("secret") == false)
        #expect(!source.key.contains("secret"))
    }
}
