import CivilTime
import NIOHTTP1
import Profiles
import Subprocess
import Testing

@testable import Intake

/// The addresses that git is allowed to use.
@Suite struct GitAddressTests {
    struct Accepted: CustomTestStringConvertible {
        let text: String
        let transport: GitAddress.Transport
        var host = ""
        var port = 0

        var testDescription: String { text }
    }

    private static let accepted = [
        Accepted(
            text: "https://Example.org/a.git", transport: .https, host: "example.org", port: 443),
        Accepted(
            text: "https://me:word@example.org:8443/a", transport: .https, host: "example.org",
            port: 8_443),
        Accepted(text: "git://[::1]:9999/a", transport: .git, host: "::1", port: 9_999),
        Accepted(text: "ssh://git@example.org/a", transport: .ssh, host: "example.org", port: 22),
        Accepted(text: "git@example.org:a/b", transport: .ssh, host: "example.org", port: 22),
        Accepted(text: "file:///srv/a", transport: .file),
        Accepted(text: "/srv/a", transport: .file),
        Accepted(text: "./a:b", transport: .file),
    ]

    @Test(arguments: accepted)
    func readsTheFormsOfGitAddresses(row: Accepted) throws {
        let address = try GitAddress(row.text)
        #expect(address.transport == row.transport)
        #expect(address.host == row.host)
        #expect(address.port == row.port)
    }

    @Test(arguments: [
        "ext::sh -c id", "ext::id", "fd::7", "ftp://example.org/a",
        "HTTPS://example.org/a", "--upload-pack=id", "-uid", "ssh://-oProxyCommand=id/a",
        "-oProxyCommand=id:a", "https:///a", "https://example.org:0/a", "https://a b/c",
        "https://exa$mple.org/a", "git://example.org:99999/a", "https://127.0.0.1?@192.0.2.1/a",
        "https://127.0.0.1#@192.0.2.1/a", "https://127.0.0.1?\u{301}@192.0.2.1/a",
        #"https://127.0.0.1\@192.0.2.1/a"#,
        "https://a@127.0.0.1@192.0.2.1/a", "ssh://192.0.2.1?@127.0.0.1/a",
        "a@127.0.0.1@192.0.2.1:a",
    ])
    func refusesAllOthers(text: String) {
        #expect(throws: IntakeError.self) { try GitAddress(text) }
    }

    @Test(arguments: [
        "git://127.0.0.1:PORT/a", "git://localhost:PORT/a", "https://2130706433:PORT/a",
        "ssh://git@localhost:PORT/a",
    ])
    func noConnectionIsMadeToAPrivateNetwork(address: String) async throws {
        let server = try await TestServer { _, _ in nil }
        let scratch = try Scratch()
        let reader = SourceReader(settings: IntakeSettings(cache: scratch.path + "/cache"))
        let url = address.replacing("PORT", with: "\(server.port)")
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(
                .git(url: url, branch: nil, path: "*"), now: Timestamp(milliseconds: 0))
        }
        #expect(error?.description.contains("not on the public internet") == true)
        #expect(server.connections == 0)
    }

    @Test func unencryptedAddressesAreOnlyForPrivateNetworks() async throws {
        let scratch = try Scratch()
        let reader = SourceReader(settings: IntakeSettings(cache: scratch.path + "/cache"))
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(
                .git(url: "http://192.0.2.1/a", branch: nil, path: "*"),
                now: Timestamp(milliseconds: 0))
        }
        #expect(error?.reason == .badAddress("only https, ssh, git and file are"))
    }

    @Test func aRedirectIsNotFollowed() async throws {
        let target = try await TestServer { _, _ in .text("secret") }
        let place = target.address
        let server = try await TestServer { head, _ in
            .status(302, [("Location", place + head.uri)])
        }
        let scratch = try Scratch()
        let reader = SourceReader(
            settings: IntakeSettings(cache: scratch.path + "/cache", allowsPrivateNetworks: true))
        await #expect(throws: IntakeError.self) {
            try await reader.read(
                .git(url: server.address + "/a", branch: nil, path: "*"),
                now: Timestamp(milliseconds: 0))
        }
        #expect(server.connections > 0)
        #expect(target.connections == 0)
    }

    @Test func theConnectionGoesToTheAddressThatWasChecked() throws {
        let https = GitRoute(to: try GitAddress("https://example.org/a"), by: "192.0.2.1")
        #expect(https.settings == ["http.curloptResolve=example.org:443:192.0.2.1"])
        let git = GitRoute(to: try GitAddress("git://example.org/a"), by: "2001:db8::1")
        #expect(
            git.settings == ["url.git://[2001:db8::1]:9418/.insteadOf=git://example.org/"])
        #expect(git.environment["GIT_OVERRIDE_VIRTUAL_HOST"] == "example.org")
        let ssh = GitRoute(to: try GitAddress("ssh://git@example.org:2222/a"), by: "192.0.2.1")
        let command = try #require(ssh.environment["GIT_SSH_COMMAND"] ?? nil)
        #expect(
            command.hasSuffix(
                " -o HostName=192.0.2.1 -o 'HostKeyAlias=[example.org]:2222'"))
    }

    @Test(arguments: ["https://example.org/a", "git@example.org:a", "/srv/a"])
    func onlyTheProtocolOfTheAddressIsAllowed(text: String) throws {
        let address = try GitAddress(text)
        let allowed = GitRoute(to: address, by: nil).environment["GIT_ALLOW_PROTOCOL"]
        #expect(allowed == address.transport.rawValue)
    }
}
