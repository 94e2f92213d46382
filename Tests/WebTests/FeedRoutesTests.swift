import CivilTime
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

/// The application, without a socket.
@Suite struct FeedRoutesTests {
    private let folder: PublishedFolder
    private let server: WebServer

    init() throws {
        folder = try PublishedFolder()
        server = try folder.server()
    }

    private func get(
        _ uri: String, _ headers: HTTPFields = [:], method: HTTPRequest.Method = .get
    ) async throws -> TestResponse {
        try await server.application().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: headers)
        }
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
        ("/all.ics", "text/calendar; charset=utf-8"),
        ("/projects/apples.ics", "text/calendar; charset=utf-8"),
        ("/all.ics?nocache=1", "text/calendar; charset=utf-8"),
        ("/items.json", "application/json; charset=utf-8"),
        ("/changes.atom", "application/atom+xml; charset=utf-8"),
        ("/feed.ics?kind=event", "text/calendar; charset=utf-8"),
        ("/items.json?kind=event", "application/json; charset=utf-8"),
    ])
    func servesPublishedFiles(uri: String, type: String) async throws {
        let response = try await get(uri)
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == type)
        #expect(response.headers[.eTag]?.hasPrefix("\"") == true)
        #expect(response.headers[.lastModified] != nil)
        #expect(response.headers[.vary] == "Accept-Encoding")
        #expect(response.headers[try #require(.init("X-Content-Type-Options"))] == "nosniff")
        #expect(response.headers[.accessControlAllowOrigin] == "*")
    }

    @Test func servesTheBytesOfTheFile() async throws {
        let file = try Data(contentsOf: URL(filePath: folder.path + "/all.ics"))
        #expect(try await Array(get("/all.ics").body.readableBytesView) == Array(file))
    }

    @Test(arguments: ["/nothing", "/../all.ics", "/all.ics/", "/.hidden", "/projects"])
    func otherPathsAreNotFound(uri: String) async throws {
        #expect(try await get(uri).status == .notFound)
    }

    @Test func headHasTheHeadersOfGetAndNoBody() async throws {
        let head = try await get("/all.ics", method: .head)
        let whole = try await get("/all.ics")
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentLength] == whole.headers[.contentLength])
        #expect(head.headers[.eTag] == whole.headers[.eTag])
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch])
    func itNeverWrites(method: HTTPRequest.Method) async throws {
        let response = try await get("/all.ics", method: method)
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD, OPTIONS")
    }

    @Test(arguments: ["/all.ics", "/feed.ics?region=europe"])
    func aMatchingTagIsAnsweredWith304(uri: String) async throws {
        let tag = try #require(try await get(uri).headers[.eTag])
        let again = try await get(uri, [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
        #expect(again.headers[.eTag] == tag)
    }

    @Test func gzipHasItsOwnTag() async throws {
        let plain = try await get("/all.ics")
        let packed = try await get("/all.ics", [.acceptEncoding: "gzip"])
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.body.readableBytes < plain.body.readableBytes)
        #expect(packed.headers[.eTag] != plain.headers[.eTag])
        #expect(Array(packed.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
    }

    @Test func aQuerySelectsItems() async throws {
        let body = String(buffer: try await get("/feed.ics?project=apples").body)
        #expect(body.contains("Harvest"))
        #expect(!body.contains("Pressing"))
        let list = String(buffer: try await get("/items.json?kind=deadline").body)
        #expect(list.contains("Pressing"))
        #expect(!list.contains("Harvest"))
    }

    @Test func equivalentQueriesHaveTheSameResponse() async throws {
        let one = try await get("/feed.ics?project=pears&project=apples")
        let other = try await get("/feed.ics?project=apples&tentative=0&project=pears")
        #expect(one.headers[.eTag] == other.headers[.eTag])
        #expect(one.headers[.contentLocation] == "/feed.ics?project=apples&project=pears")
    }

    /// Mail services and social networks append these to links.
    @Test(arguments: [
        ("/feed.ics?fbclid=x&kind=event&utm_source=a", "/feed.ics?kind=event"),
        ("/feed.ics?utm_campaign=b", "/feed.ics"), ("/items.json?gclid=c", "/items.json"),
        ("/all.ics?utm_medium=d", "/all.ics"), ("/%61ll%2Eics", "/all.ics"),
    ])
    func trackingParametersAreIgnored(uri: String, canonical: String) async throws {
        let response = try await get(uri)
        #expect(response.status == .ok)
        #expect(response.headers[.contentLocation] == canonical)
        #expect(try await get(canonical).headers[.eTag] == response.headers[.eTag])
    }

    @Test(arguments: ["/%2Fall.ics", "/projects%2Fapples.ics", "/%00all.ics", "/%zzall.ics"])
    func anotherPathIsAnotherFile(uri: String) async throws {
        #expect(try await get(uri).status == .notFound)
    }

    @Test func alarmsAreAddedOnRequest() async throws {
        let body = String(buffer: try await get("/feed.ics?alarms=7d,1d").body)
        #expect(body.components(separatedBy: "BEGIN:VALARM").count == 5)
    }

    @Test func aMistakeIsReported() async throws {
        let response = try await get("/feed.ics?projekt=apples")
        #expect(response.status == .badRequest)
        #expect(String(buffer: response.body).hasPrefix("unknown parameter 'projekt'; there are:"))
    }

    @Test func anAddressThatWasCopiedFromAPageIsExplained() async throws {
        let response = try await get("/feed.ics?kind=event&amp;region=europe")
        #expect(response.status == .badRequest)
        #expect(String(buffer: response.body).hasSuffix("; write '&' instead of '&amp;'\n"))
    }

    @Test func aQueryHasALimit() async throws {
        let query = String(repeating: "a", count: 3_000)
        #expect(try await get("/feed.ics?" + query).status == .uriTooLong)
    }

    @Test func healthNamesAStoreThatCannotBeRead() async throws {
        let response = try await get("/healthz")
        #expect(response.status == .serviceUnavailable)
        #expect(String(buffer: response.body).contains("the store cannot be read"))
    }

    @Test func metricsCountTheResponses() async throws {
        let text = try await server.application().test(.router) { client in
            for uri in ["/all.ics", "/nothing", "/feed.ics?kind=event", "/feed.ics?kind=event"] {
                _ = try await client.execute(uri: uri, method: .get)
            }
            return String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
        }
        #expect(text.contains("infracal_http_responses_total{status=\"200\"} 3\n"))
        #expect(text.contains("infracal_http_responses_total{status=\"404\"} 1\n"))
        #expect(text.contains("infracal_renders_total 1\n"))
        #expect(text.contains("infracal_items 2\n"))
    }

    @Test func concurrentRequestsShareAResponse() async throws {
        let text = try await server.application().test(.router) { client in
            try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await client.execute(uri: "/feed.ics?kind=event", method: .get).status
                    }
                }
                for try await status in group { #expect(status == .ok) }
            }
            return String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
        }
        #expect(text.contains("infracal_renders_total 1\n"))
    }

    @Test func tooManyConcurrentQueriesAreRefused() async throws {
        var settings = folder.settings
        settings.maximumRenders = 0
        let busy = try WebServer(
            settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 0) })
        let response = try await busy.application().test(.router) { client in
            try await client.execute(uri: "/feed.ics", method: .get)
        }
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.retryAfter] == "5")
    }

    @Test func otherSitesMayMakeConditionalRequests() async throws {
        let plain = try await get("/all.ics", method: .options)
        #expect(plain.headers[.allow] == "GET, HEAD, OPTIONS")
        #expect(plain.headers[.accessControlAllowHeaders] == nil)
        let response = try await get(
            "/all.ics", [.accessControlRequestMethod: "GET"], method: .options)
        #expect(response.status == .noContent)
        #expect(response.headers[.accessControlAllowOrigin] == "*")
        #expect(response.headers[.accessControlAllowHeaders]?.contains("If-None-Match") == true)
        #expect(try await get("/all.ics").headers[.accessControlExposeHeaders] == "ETag")
    }

    @Test(arguments: ["/all.ics", "/feed.ics?kind=event"])
    func reloadsWithoutMovingDatesBack(uri: String) async throws {
        let before = try await get(uri)
        let tag = try #require(before.headers[.eTag])
        try folder.publish(["Harvest", "Pressing", "Tasting"])
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 0)],
                ofItemAtPath: folder.path + "/" + name)
        }
        try server.reload()
        let after = try await get(uri, [.ifNoneMatch: tag])
        #expect(after.status == .ok)
        #expect(String(buffer: after.body).contains("Tasting"))
        let dates = [before, after].compactMap { $0.headers[.lastModified] }
            .compactMap(HTTPDate.instant)
        try #require(dates.count == 2)
        #expect(dates[0] < dates[1])
    }

    @Test func anEmptyFolderIsAnError() throws {
        var settings = folder.settings
        settings.folder += "/nowhere"
        let error = #expect(throws: WebError.self) {
            try WebServer(
                settings: settings, logger: Logger(label: "test"),
                now: { Timestamp(milliseconds: 0) })
        }
        #expect(error?.place == settings.folder)
    }
}
