import Foundation
import TestSupport
import Testing

@Suite struct ExtractTests {
    @Test func writesAnArrayOfMentions() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.july, to: "july.md")
        let run = try await Infracal(in: folder.url).run("extract", "--profile", "none", "july.md")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let mentions = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(mentions.count == 2)
        #expect(mentions.first?["start"] as? String == "2025-10-17")
        #expect(mentions.first?["end"] as? String == "2025-10-19")
        #expect(mentions.first?["line"] as? Int == 8)
        #expect(mentions.first?["issue"] as? String == "july.md")
    }

    @Test func readsStandardInput() async throws {
        let folder = try TemporaryFolder()
        let text = "The registration for Harbor Days closes on 12 September.\n"
        let run = try await Infracal(in: folder.url).run(
            "extract", "--profile", "none", "--published", "2025-08-05", "-", input: text)
        #expect(run.status == 0)
        #expect(run.output.contains("\"start\" : \"2025-09-12\""))
    }

    @Test func noItemsGiveAnEmptyArray() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Nothing has a date here.\n", to: "2025-08-05-quiet.md")
        let run = try await Infracal(in: folder.url).run("extract", "2025-08-05-quiet.md")
        #expect(run.status == 0)
        let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
        #expect(value?.isEmpty == true)
    }

    @Test func explainsEachDate() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.july, to: "july.md")
        let run = try await Infracal(in: folder.url).run(
            "extract", "--profile", "none", "--explain", "july.md")
        #expect(run.status == 0)
        #expect(run.output.contains("july.md:8: "))
        #expect(run.output.contains("july.md:9: "))
        #expect(run.output.contains("because of: "))
    }
}
