import CivilTime
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

/// The application with a socket.
@Suite struct LiveServerTests {
    private let folder: PublishedFolder
    private let server: WebServer

    init() throws {
        folder = try PublishedFolder()
        var settings = folder.settings
        settings.port = 0
        server = try WebServer(
            settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 0) })
    }

    @Test func answersOverOneConnection() async throws {
        let file = try Data(contentsOf: URL(filePath: folder.path + "/all.ics"))
        try await server.application().test(.live) { client in
            for _ in 0..<3 {
                let response = try await client.execute(uri: "/all.ics", method: .get)
                #expect(Array(response.body.readableBytesView) == Array(file))
                let tag = try #require(response.headers[.eTag])
                let again = try await client.execute(
                    uri: "/all.ics", method: .get, headers: [.ifNoneMatch: tag])
                #expect(again.status == .notModified)
                let head = try await client.execute(uri: "/all.ics", method: .head)
                #expect(head.headers[.contentLength] == "\(file.count)")
            }
        }
    }

    @Test func aReloadKeepsConnections() async throws {
        try await server.application().test(.live) { client in
            let before = try await client.execute(uri: "/all.ics", method: .get)
            try folder.publish(["Harvest", "Pressing", "Tasting"])
            try server.reload()
            let after = try await client.execute(uri: "/all.ics", method: .get)
            #expect(before.headers[.eTag] != after.headers[.eTag])
            #expect(String(buffer: after.body).contains("Tasting"))
        }
    }

    @Test(
        arguments: [
            ("127.0.0.1", nil, "Address already in use"),
            ("203.0.113.7", 1, "Cannot assign requested"),
            ("no-such-host.invalid", 1, "there is no such host"),
        ] as [(String, Int?, String)])
    func anErrorInListeningNamesAddressAndOptions(
        host: String, port: Int?, words: String
    ) async throws {
        let folder = folder
        try await server.application().test(.live) { client in
            var settings = folder.settings
            settings.host = host
            settings.port = try #require(port ?? client.port)
            let other = try WebServer(
                settings: settings,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { Timestamp(milliseconds: 0) })
            let error = await #expect(throws: (any Error).self) {
                try await other.application().runService()
            }
            let line = WebError(try #require(error), listeningOn: settings).description
            #expect(line.hasPrefix("\(host):\(settings.port): cannot listen here: \(words)"))
            #expect(line.hasSuffix("--host and --port name another address"))
        }
    }

    @Test func refusesOversizedHeaders() async throws {
        try await server.application().test(.live) { client in
            let long = String(repeating: "a", count: 20_000)
            let response = try? await client.execute(
                uri: "/all.ics", method: .get, headers: [.userAgent: long])
            #expect(response?.status != .ok)
        }
    }
}
