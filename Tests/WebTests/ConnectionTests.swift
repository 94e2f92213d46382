import CivilTime
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

/// The limits of a connection, tested byte by byte.
@Suite struct ConnectionTests {
    private let folder: PublishedFolder

    init() throws {
        folder = try PublishedFolder()
    }

    /// The responses of a server with some limits until it closes the connection.
    private func response(
        to words: String..., limits: (inout WebSettings) -> Void = { _ in }
    ) async throws -> String {
        var settings = folder.settings
        limits(&settings)
        let server = try WebServer(
            settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 784_111_777_000) })
        return try await server.application().test(.live) { client in
            try await RawConnection.response(to: words, port: client.port)
        }
    }

    @Test(arguments: ["/all.ics", "/feed.ics?kind=event", "/nothing"])
    func closesIfTheClientRequestsIt(path: String) async throws {
        let text = try await response(
            to: "GET \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(text.contains("\r\nConnection: close\r\n"))
    }

    @Test(arguments: ["/all.ics", "/feed.ics?kind=event"])
    func closesAfterARequestOfAnOldClient(path: String) async throws {
        let text = try await response(to: "GET \(path) HTTP/1.0\r\n\r\n")
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func everyResponseHasADate() async throws {
        let text = try await response(to: "GET /all.ics HTTP/1.0\r\n\r\n")
        #expect(text.contains("\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"))
    }

    /// A file is answered directly, a query by another thread.
    @Test func responsesAreInTheOrderOfTheRequests() async throws {
        let paths = [
            "/feed.ics?alarms=1d", "/all.ics", "/nothing", "/feed.ics?alarms=2d", "/all.ics",
        ]
        let requests = paths.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
        let text = try await response(
            to: requests.joined(), "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        let statuses = text.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) }
        #expect(statuses == ["200", "200", "404", "200", "200", "404"])
        let locations = text.components(separatedBy: "Content-Location: ").dropFirst()
        #expect(locations.map { $0.prefix(19) } == ["/feed.ics?alarms=1d", "/feed.ics?alarms=2d"])
    }

    @Test func manyUnreadResponsesAreAllSent() async throws {
        let count = 300
        let request = "GET /all.ics HTTP/1.1\r\nHost: a\r\n\r\n"
        let text = try await response(
            to: String(repeating: request, count: count), "GET /all.ics HTTP/1.0\r\n\r\n")
        #expect(text.components(separatedBy: "END:VCALENDAR\r\n").count == count + 2)
    }

    @Test func aLargeFileArrivesComplete() async throws {
        let long = String(repeating: "0123456789abcdef", count: 20_000)
        try Data(long.utf8).write(to: URL(filePath: folder.path + "/long.txt"))
        let text = try await response(to: "GET /long.txt HTTP/1.0\r\n\r\n")
        #expect(text.hasSuffix("\r\n\r\n" + long))
    }

    @Test(arguments: [[], ["GET /all.ics HTTP/1.1\r\nX: "]])
    func aConnectionWithoutARequestIsClosed(words: [String]) async throws {
        let text = try await response(to: words.joined()) { $0.firstRequestSeconds = 1 }
        #expect(!text.contains("200"))
    }

    @Test func aConnectionThatIsIdleIsClosed() async throws {
        let text = try await response(to: "GET /all.ics HTTP/1.1\r\nHost: a\r\n\r\nGET /a") {
            $0.idleSeconds = 1
        }
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.components(separatedBy: "HTTP/1.1 200").count == 2)
    }

    @Test func aRequestThatExpectsContinueGetsIt() async throws {
        let text = try await response(
            to: "GET /all.ics HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                + "Content-Length: 1\r\nConnection: close\r\n\r\n", "x")
        #expect(text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))
    }

    @Test(arguments: [
        "GET http://example.org/all.ics HTTP/1.1\r\nHost: a\r\n",
        "GET /%61ll%2eics HTTP/1.1\r\nHost: [::1]:80\r\n", "GET /all.ics HTTP/1.1\r\nHost:\r\n",
    ])
    func otherSpellingsOfARequestAreUnderstood(head: String) async throws {
        let text = try await response(to: head + "Connection: close\r\n\r\n")
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(text.prefix(100))")
    }

    @Test func requestsBeforeARefusedOneAreAnswered() async throws {
        let text = try await response(
            to: "GET /all.ics HTTP/1.1\r\nHost: a\r\n\r\nGET /feed.ics HTTP/1.1\r\nHost: a\r\n\r\n"
                + "GET /all.ics HTTP/1.1\r\n\r\nGET /all.ics HTTP/1.1\r\nHost: a\r\n\r\n")
        let statuses = text.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) }
        #expect(statuses == ["200", "200", "400"])
    }

    struct Refused: CustomTestStringConvertible {
        let testDescription: String
        let words: String
    }

    private static let refused = [
        Refused(
            testDescription: "a first line that never ends",
            words: "GET /" + String(repeating: "a", count: 100_000)),
        Refused(
            testDescription: "a field that is too long",
            words: "GET /all.ics HTTP/1.1\r\nX: " + String(repeating: "a", count: 40_000)),
        Refused(
            testDescription: "too many fields",
            words: "GET /all.ics HTTP/1.1\r\nHost: a\r\n"
                + String(repeating: "X: a\r\n", count: 200) + "\r\n"),
        Refused(testDescription: "not HTTP", words: "nonsense\r\n\r\n"),
        Refused(testDescription: "no host", words: "GET /all.ics HTTP/1.1\r\n\r\n"),
        Refused(
            testDescription: "two hosts",
            words: "GET /all.ics HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
        Refused(
            testDescription: "no host name",
            words: "GET /all.ics HTTP/1.1\r\nHost: a b\r\n\r\n"),
        Refused(
            testDescription: "a transfer coding without a known end",
            words: "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n"
                + "0\r\n\r\n"),
    ]

    @Test(arguments: refused)
    func invalidAndEndlessRequestsAreRefused(request: Refused) async throws {
        let text = try await response(to: request.words)
        #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(text.prefix(100))")
    }
}
