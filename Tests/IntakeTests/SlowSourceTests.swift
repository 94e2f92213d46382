import CivilTime
import NIOHTTP1
import Profiles
import Synchronization
import Testing

@testable import Intake

/// A slow source does not delay the others.
@Suite struct SlowSourceTests {
    private let now = Timestamp(milliseconds: 0)
    private let watch = Watch()

    /// A clock that moves only when a test says so.
    private final class Watch: Sendable {
        private let time = Mutex(ContinuousClock.now)

        var now: ContinuousClock.Instant { time.withLock { $0 } }

        func advance(seconds: Int) {
            time.withLock { $0 += .seconds(seconds) }
        }
    }

    private func reader(
        _ change: (inout IntakeSettings) -> Void = { _ in }, pause: @escaping Pause = { _ in }
    ) -> SourceReader {
        var settings = IntakeSettings(cache: "/nonexistent", allowsPrivateNetworks: true)
        change(&settings)
        return SourceReader(settings: settings, pause: pause) { [watch] in watch.now }
    }

    /// A site whose feed has this many entries, each of which takes some seconds.
    private func site(entries: Int, seconds: Int) async throws -> TestServer {
        try await TestServer { [watch] head, _ in
            guard head.uri != "/robots.txt" else { return nil }
            guard head.uri != "/feed" else {
                let links = (1...entries).map { "<entry><link href='/\($0)'/></entry>" }
                return .text("<feed>" + links.joined() + "</feed>")
            }
            watch.advance(seconds: seconds)
            return .text("page " + head.uri)
        }
    }

    @Test func pagesReadInTimeAreKeptAndTheRestIsReadNextTime() async throws {
        let server = try await site(entries: 200, seconds: 40)
        let source = Source.syndication(url: server.address + "/feed")
        let reading = try await reader { $0.sourceTimeout = 120 }.read(source, now: now)
        #expect(reading.changed.map(\.name) == ["1", "2", "3"])
        #expect(reading.problems.map(\.reason) == [.outOfTime(seconds: 120)])
        #expect(server.requests.last == "GET /3")
        #expect(reading.state.stamp == "")
        #expect(
            reading.state.issues.keys.sorted()
                == ["1", "2", "3"].map { "\(server.address)/\($0)" })
    }

    @Test func noSourceIsStartedAfterTheTotalTime() async throws {
        let server = try await site(entries: 1, seconds: 600)
        let sources = (1...3).map { Source.page(url: server.address + "/\($0)") }
        let results = await reader {
            $0.totalTimeout = 900
            $0.sourceTimeout = 1_000
            $0.maximumSourcesAtOnce = 1
        }
        .read(sources.map { (source: $0, state: .unread) }, now: now)
        let names = results.map { try? $0.get().changed.first?.name }
        #expect(names == ["1", "2", nil])
        guard case .failure(let error) = results[2] else { return }
        #expect(error.reason == .outOfTime(seconds: 900))
        #expect(server.requests == ["GET /1", "GET /2"])
    }

    @Test(.timeLimit(.minutes(5)))
    func aSlowSourceDoesNotDelayOthers() async throws {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let slow = try await TestServer { head, count in
            guard head.uri != "/robots.txt" else { return nil }
            return count == 1 ? .status(503) : .text("at last")
        }
        let quick = try await TestServer { head, _ in
            if head.uri == "/6" { end.finish() }
            return head.uri == "/robots.txt" ? nil : .text("page " + head.uri)
        }
        let pages = (1...6).map { Source.page(url: quick.address + "/\($0)") }
        let sources = [.page(url: slow.address + "/slow")] + pages
        // The first source waits until the last one is requested.
        let results = await reader(pause: { _ in for await _ in ends {} })
            .read(sources.map { (source: $0, state: .unread) }, now: now)
        let names = results.map { try? $0.get().changed.first?.name }
        #expect(names == ["slow", "1", "2", "3", "4", "5", "6"])
    }

    @Test func aServerIsNotAskedAgainAfterThreeTimeouts() async throws {
        let server = try await TestServer { _, _ in TestServer.Reply(hangs: true) }
        let reader = reader { $0.pageTimeout = 1 }
        var reasons: [IntakeError.Reason?] = []
        for number in 1...4 {
            let error = await #expect(throws: IntakeError.self) {
                try await reader.read(.page(url: server.address + "/\(number)"), now: now)
            }
            reasons.append(error?.reason)
        }
        #expect(
            reasons == Array(repeating: .timedOut(seconds: 1), count: 3) + [.givenUp(times: 3)])
        #expect(server.connections <= 3)
    }

    @Test func aRequestedPauseDoesNotExceedTheTime() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? nil : .status(503, [("Retry-After", "100")])
        }
        let reader = reader { $0.sourceTimeout = 90 }
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(.page(url: server.address + "/a"), now: now)
        }
        #expect(error?.reason == .status(503))
        #expect(server.requests.count == 1)
    }
}
