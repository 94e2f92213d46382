import CivilTime
import Profiles
import Testing

@testable import Intake

/// Places in which the users and passwords of addresses must not appear.
@Suite struct CredentialsTests {
    @Test(arguments: [
        ("https://me:word@example.org/a@b", "https://example.org/a@b"),
        (
            "fatal: 'https://token@example.org/' and http://a:b@c?",
            "fatal: 'https://example.org/' and http://c?"
        ),
        ("ssh://git:word@example.org/a", "ssh://git@example.org/a"),
        ("https://me:w@rd@example.org", "https://example.org"),
        ("git@example.org:a/b", "git@example.org:a/b"),
        ("mail me@example.org", "mail me@example.org"),
        ("https://example.org/?q=a@b", "https://example.org/?q=a@b"),
    ])
    func areTakenOutOfAText(text: String, plain: String) {
        #expect(Credentials.removed(from: text) == plain)
    }

    @Test(arguments: [
        Source.git(url: "https://me:secret@127.0.0.1:1/a", branch: nil, path: "*"),
        .git(url: "ext::https://me:secret@127.0.0.1/", branch: nil, path: "*"),
        .page(url: "http://me:secret@127.0.0.1:1/"),
        .syndication(url: "http://secret@127.0.0.1:1/feed"),
    ])
    func neitherErrorsNorNamesOfSourcesHoldThem(source: Source) async throws {
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
