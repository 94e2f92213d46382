import CivilTime
import Intake
import NIOHTTP1
import Newsletter
import Profiles
import Synchronization
import Testing

@Suite struct WebPageTests {
    private let now = Timestamp(milliseconds: 0)

    private func settings(_ change: (inout IntakeSettings) -> Void = { _ in }) -> IntakeSettings {
        var settings = IntakeSettings(cache: "/nonexistent", allowsPrivateNetworks: true)
        // Enough time for a busy machine.
        settings.sourceTimeout = 3_600
        settings.totalTimeout = 3_600
        change(&settings)
        return settings
    }

    private func read(
        _ address: String, since state: SourceState = .unread, settings: IntakeSettings? = nil,
        pause: @escaping Pause = { _ in }
    ) async throws -> SourceReading {
        try await SourceReader(settings: settings ?? self.settings(), pause: pause).read(
            .page(url: address), since: state, now: now)
    }

    private func reason(
        of address: String, settings: IntakeSettings? = nil
    ) async -> IntakeError.Reason? {
        let error = await #expect(throws: IntakeError.self) {
            try await read(address, settings: settings)
        }
        return error?.reason
    }

    @Test func aPageIsAnIssue() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/news/august"
                ? .text("<p>Hello", [("Content-Type", "text/html; charset=utf-8")]) : nil
        }
        let issue = try #require(try await read(server.address + "/news/august").changed.first)
        #expect(issue.name == "news/august")
        #expect(issue.address == server.address + "/news/august")
        #expect(issue.format == .html)
        #expect(String(decoding: issue.bytes, as: UTF8.self) == "<p>Hello")
        #expect(server.lastHeaders.first(name: "User-Agent")?.hasPrefix("infracal/") == true)
    }

    @Test(arguments: [
        ("ETag", "If-None-Match", "\"v1\""),
        ("Last-Modified", "If-Modified-Since", "Tue, 05 Aug 2025 16:06:29 GMT"),
    ])
    func theSecondRequestIsConditional(gives: String, asks: String, value: String) async throws {
        let server = try await TestServer { head, _ in
            guard head.uri == "/a" else { return nil }
            let isKnown = head.headers.first(name: asks) == value
            return isKnown ? .status(304) : .text("text", [(gives, value)])
        }
        let first = try await read(server.address + "/a")
        #expect(first.changed.count == 1)
        let second = try await read(server.address + "/a", since: first.state)
        #expect(second.isUnchanged)
        #expect(second.state == first.state)
    }

    @Test func aPageWithTheSameBytesIsUnchangedWithoutConditionalRequests() async throws {
        let server = try await TestServer { head, _ in head.uri == "/a" ? .text("same") : nil }
        let first = try await read(server.address + "/a")
        let second = try await read(server.address + "/a", since: first.state)
        #expect(second.isUnchanged)
        #expect(second.unchanged == [server.address + "/a"])
    }

    @Test func followsRedirectsButKeepsItsName() async throws {
        let server = try await TestServer { head, _ in
            switch head.uri {
            case "/old": .status(301, [("Location", "new")])
            case "/new": .text("moved")
            default: nil
            }
        }
        let reading = try await read(server.address + "/old")
        #expect(reading.changed.map(\.name) == ["old"])
        #expect(server.requests == ["GET /old", "GET /new"])
    }

    @Test func limitsTheNumberOfRedirects() async throws {
        let server = try await TestServer { head, count in
            head.uri == "/robots.txt" ? nil : .status(302, [("Location", head.uri + "x")])
        }
        #expect(await reason(of: server.address + "/") == .tooManyRedirects(limit: 5))
        #expect(server.requests.count == 6)
    }

    @Test func refusesPrivateNetworks() async throws {
        let server = try await TestServer { _, _ in .text("secret") }
        let strict = settings { $0.allowsPrivateNetworks = false }
        let reason = await reason(of: server.address + "/", settings: strict)
        #expect(reason == .privateAddress("127.0.0.1"))
        #expect(server.requests == [])
    }

    @Test(arguments: [
        "http://localhost:1/", "http://[::1]:1/", "http://2130706433:1/", "http://0x7f.1:1/",
    ])
    func refusesPrivateNetworksUnderEveryName(address: String) async throws {
        let strict = settings { $0.allowsPrivateNetworks = false }
        guard case .privateAddress = await reason(of: address, settings: strict) else {
            Issue.record("\(address) was not refused")
            return
        }
    }

    @Test func decompressesPages() async throws {
        // printf '%s' 'packed text' | gzip -n
        let packed: [UInt8] = [
            0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x2b, 0x48, 0x4c, 0xce,
            0x4e, 0x4d, 0x51, 0x28, 0x49, 0xad, 0x28, 0x01, 0x00, 0x0c, 0xf4, 0x0a, 0xd2, 0x0b,
            0x00, 0x00, 0x00,
        ]
        let server = try await TestServer { head, _ in
            head.uri == "/a"
                ? TestServer.Reply(headers: [("Content-Encoding", "gzip")], body: packed) : nil
        }
        let issue = try #require(try await read(server.address + "/a").changed.first)
        #expect(String(decoding: issue.bytes, as: UTF8.self) == "packed text")
    }

    @Test func decodesTheCharsetThatTheServerNames() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/a"
                ? TestServer.Reply(
                    headers: [("Content-Type", "text/html; charset=iso-8859-1")],
                    body: [0x63, 0x61, 0x66, 0xE9]) : nil
        }
        let issue = try #require(try await read(server.address + "/a").changed.first)
        #expect(String(decoding: issue.bytes, as: UTF8.self) == "café")
    }

    @Test func stopsReadingAtTheLimit() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/a"
                ? TestServer.Reply(
                    body: [UInt8](repeating: 0x61, count: 65_536), repetitions: 1_000)
                : nil
        }
        let strict = settings { $0.maximumIssueBytes = 100_000 }
        #expect(
            await reason(of: server.address + "/a", settings: strict) == .tooLarge(limit: 100_000))
    }

    @Test func doesNotWaitForever() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? nil : TestServer.Reply(hangs: true)
        }
        let strict = settings { $0.pageTimeout = 1 }
        #expect(await reason(of: server.address + "/a", settings: strict) == .timedOut(seconds: 1))
    }

    @Test func retriesAfterThePauseThatABusyServerRequests() async throws {
        let server = try await TestServer { head, count in
            guard head.uri == "/a" else { return nil }
            return switch count {
            case 1: .status(503)
            case 2: .status(429, [("Retry-After", "30")])
            default: .text("at last")
            }
        }
        let pauses = Mutex<[Duration]>([])
        let reading = try await read(server.address + "/a") { pause in
            pauses.withLock { $0.append(pause) }
        }
        #expect(reading.changed.count == 1)
        #expect(pauses.withLock { $0 } == [.seconds(1), .seconds(30)])
    }

    @Test func givesUpAfterThreeAttempts() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? nil : .status(500)
        }
        #expect(await reason(of: server.address + "/a") == .status(500))
        #expect(server.requests.count == 3)
    }

    @Test func stopsIfTheServerRequestsALongPause() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt"
                ? nil
                : .status(
                    429,
                    [
                        ("Date", "Tue, 05 Aug 2025 16:00:00 GMT"),
                        ("Retry-After", "Tue, 05 Aug 2025 17:00:00 GMT"),
                    ])
        }
        #expect(await reason(of: server.address + "/a") == .busy(seconds: 3_600))
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [(404, IntakeError.Reason.missing), (410, .missing), (403, .status(403))])
    func reportsTheStatusOfTheServer(status: Int, expected: IntakeError.Reason) async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? nil : .status(status)
        }
        #expect(await reason(of: server.address + "/a") == expected)
    }

    @Test(arguments: [
        (TestServer.Reply.text("User-agent: *\nDisallow: /a"), true),
        (.text("Disallow: /a"), false),
        (.status(404), false), (.status(403), false), (.status(500), true),
    ])
    func requestsRobotsFirst(robots: TestServer.Reply, isRefused: Bool) async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? robots : .text("page")
        }
        let reading = try? await read(server.address + "/a")
        #expect((reading == nil) == isRefused)
        #expect(server.requests == (isRefused ? [] : ["GET /a"]))
    }

    @Test func refusesOtherMediaTypes() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/a" ? .text("%PDF", [("Content-Type", "application/pdf")]) : nil
        }
        let reason = await reason(of: server.address + "/a")
        #expect(reason == .malformed("is 'application/pdf', which is not text"))
    }

    @Test func anUnreachableServerIsRetriedAndThenAnError() async throws {
        let pauses = Mutex<[Duration]>([])
        let error = await #expect(throws: IntakeError.self) {
            try await read("http://127.0.0.1:1/") { pause in pauses.withLock { $0.append(pause) } }
        }
        #expect(error?.description.contains("could not be reached") == true)
        #expect(pauses.withLock { $0 } == [.seconds(1), .seconds(4)])
    }
}
