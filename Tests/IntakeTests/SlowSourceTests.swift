import CivilTime
import Intake
import NIOHTTP1
import Profiles
import Testing

/// What sources that take their time cost: themselves, and nobody else.
@Suite struct SlowSourceTests {
    private let now = Timestamp(milliseconds: 0)

    /// A site whose feed has so many entries, of which those after the first few hang.
    private func site(entries: Int, answering count: Int) async throws -> TestServer {
        try await TestServer { head, _ in
            guard head.uri != "/robots.txt" else { return nil }
            guard head.uri != "/feed" else {
                let links = (1...entries).map { "<entry><link href='/\($0)'/></entry>" }
                return .text("<feed>" + links.joined() + "</feed>")
            }
            let number = Int(head.uri.dropFirst()) ?? 0
            return number <= count ? .text("page \(number)") : TestServer.Reply(hangs: true)
        }
    }

    private func reader(_ change: (inout IntakeSettings) -> Void) -> SourceReader {
        var settings = IntakeSettings(cache: "/nonexistent", allowsPrivateNetworks: true)
        change(&settings)
        return SourceReader(settings: settings, pause: { _ in })
    }

    private func read(_ sources: [Source], by reader: SourceReader) async
        -> [Result<SourceReading, IntakeError>]
    {
        await reader.read(sources.map { (source: $0, state: .unread) }, now: now)
    }

    @Test func whatCameInTimeIsKeptAndTheRestIsReadNextTime() async throws {
        let server = try await site(entries: 200, answering: 3)
        let reader = reader { $0.sourceTimeout = 5 }
        let reading = try await reader.read(.syndication(url: server.address + "/feed"), now: now)
        #expect(reading.changed.map(\.name) == ["1", "2", "3"])
        #expect(reading.problems.map(\.reason).allSatisfy { $0 == .outOfTime(seconds: 5) })
        #expect(reading.problems.count == 2)
        #expect(reading.state.stamp == "")
    }

    @Test func aServerThatDoesNotAnswerThriceIsNotAskedAgain() async throws {
        let server = try await site(entries: 9, answering: 1)
        let reader = reader { $0.pageTimeout = 2 }
        let reading = try await reader.read(.syndication(url: server.address + "/feed"), now: now)
        #expect(reading.changed.map(\.name) == ["1"])
        #expect(server.requests.suffix(4) == ["GET /1", "GET /2", "GET /3", "GET /4"])
        #expect(reading.problems.map(\.reason).last == .givenUp(times: 3))
        let other = await #expect(throws: IntakeError.self) {
            try await reader.read(.page(url: server.address + "/1"), now: now)
        }
        #expect(other?.reason == .givenUp(times: 3))
    }

    @Test func aSourceThatHangsKeepsNoOtherFromBeingRead() async throws {
        let slow = try await site(entries: 1, answering: 0)
        let quick = try await site(entries: 1, answering: 9)
        let pages = (1...6).map { Source.page(url: quick.address + "/\($0)") }
        let results = await read(
            [.page(url: slow.address + "/1")] + pages, by: reader { $0.sourceTimeout = 5 })
        let names = results.map { try? $0.get().changed.first?.name }
        #expect(names == [nil, "1", "2", "3", "4", "5", "6"])
    }

    @Test func noMoreSourcesAreBegunWhenTheTimeForAllIsOver() async throws {
        let slow = try await site(entries: 1, answering: 0)
        let sources = (1...3).map { Source.page(url: slow.address + "/\($0)") }
        let results = await read(
            sources,
            by: reader {
                $0.totalTimeout = 1
                $0.maximumSourcesAtOnce = 1
            })
        let reasons = results.map { result -> IntakeError.Reason? in
            if case .failure(let error) = result { return error.reason }
            return nil
        }
        #expect(reasons == Array(repeating: .outOfTime(seconds: 1), count: 3))
        #expect(slow.requests == ["GET /1"])
    }

    @Test func aServersWishForAPauseDoesNotOutlastTheTime() async throws {
        let server = try await TestServer { head, _ in
            head.uri == "/robots.txt" ? nil : .status(503, [("Retry-After", "100")])
        }
        let reader = reader { $0.sourceTimeout = 50 }
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(.page(url: server.address + "/a"), now: now)
        }
        #expect(error?.reason == .status(503))
        #expect(server.requests.count == 1)
    }
}
