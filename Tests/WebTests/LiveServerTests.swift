import CivilTime
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

/// The application behind a socket.
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

    @Test func refusesHeadersWithoutEnd() async throws {
        try await server.application().test(.live) { client in
            let long = String(repeating: "a", count: 20_000)
            let response = try? await client.execute(
                uri: "/all.ics", method: .get, headers: [.userAgent: long])
            #expect(response?.status != .ok)
        }
    }
}
