import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import Items
import NIOCore
import StrictYAML
import TestSupport
import Testing

@testable import Web

/// The server behaves as `docs/openapi.yaml` says.
@Suite struct OpenAPITests {
    /// A parameter in the file, with its values if they are listed.
    private struct Parameter {
        let name: String
        let values: [String]

        init(_ map: YAMLMap) throws {
            name = try map.required("name").string()
            let schema = try map.required("schema").map()
            let items = try schema.map("items")
            values = try (items ?? schema).strings("enum")
        }
    }

    private let folder: PublishedFolder
    private let server: WebServer
    private let document: YAMLMap

    init() throws {
        folder = try PublishedFolder()
        server = try folder.server()
        document = try YAMLMap(
            contentsOf: Repository.root.appending(path: "docs/openapi.yaml").path)
    }

    @Test func everyListedValueIsAnswered() async throws {
        for parameter in try parameters() {
            for value in parameter.values {
                let status = try await get("/feed.ics?\(parameter.name)=\(value)").status
                #expect(status == .ok, "\(parameter.name)=\(value)")
            }
        }
    }

    @Test func theDocumentedValuesAreComplete() throws {
        let values = Dictionary(
            uniqueKeysWithValues: try parameters().map { ($0.name, $0.values) })
        #expect(values["region"] == Region.allCases.map(\.rawValue))
        #expect(values["kind"] == Kind.allCases.map(\.rawValue))
        #expect(values["category"] == Items.Category.allCases.map(\.rawValue))
    }

    @Test func theServerKnowsNoOtherParameter() async throws {
        let response = try await get("/feed.ics?nonsense=1")
        #expect(response.status == .badRequest)
        let text = String(buffer: response.body)
        let listed = text.split(separator: ":").last?.split { ", \n".contains($0) }.map(String.init)
        let names = try parameters().map(\.name).sorted()
        #expect(listed == names, "\(text)")
    }

    @Test(arguments: ["region", "kind", "category", "tentative", "cancelled", "alarms"])
    func anUnlistedValueIsRefused(name: String) async throws {
        #expect(try await get("/feed.ics?\(name)=nonsense").status == .badRequest)
    }

    @Test func everyPathIsAnswered() async throws {
        for path in try document.required("paths").map().entries.map(\.key) {
            #expect(try await get(path).status != .notFound, "\(path)")
        }
    }

    private func parameters() throws -> [Parameter] {
        let components = try document.required("components").map()
        return try components.required("parameters").map().entries
            .map { try Parameter($0.value.map()) }
    }

    private func get(_ uri: String) async throws -> TestResponse {
        try await server.application().test(.router) { client in
            try await client.execute(uri: uri, method: .get)
        }
    }
}
