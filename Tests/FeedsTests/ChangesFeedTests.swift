import Feeds
import Foundation
import FoundationXML
import Items
import TestSupport
import Testing

@Suite struct ChangesFeedTests {
    private static func file(_ items: [Item]) throws -> PublishedFile {
        let publication = try Publication(
            items: items, profile: Samples.profile, site: Samples.site, asOf: Samples.asOf)
        return try #require(try publication.files(after: []).first { $0.path == "changes.atom" })
    }

    @Test func theChangesMatchTheGoldenFile() throws {
        let bytes = try Self.file([SampleItems.prices, SampleItems.papers, SampleItems.meetup])
            .bytes()
        Golden("changes.atom").expect(String(decoding: bytes, as: UTF8.self))
    }

    @Test func theFeedIsValidXMLForAnyText() throws {
        let hostile = "<a>&\"']]>\u{0}\u{1B}\u{FFFF}\u{301}"
        let file = try Self.file([.sample(1, hostile, place: hostile, url: "https://x/" + hostile)])
        #expect(try XMLParser(data: Data(file.bytes())).parse())
    }

    @Test func noTwoEntriesShareAnIdentifier() throws {
        let text = String(decoding: try Self.file(SampleItems.items).bytes(), as: UTF8.self)
        let identifiers = text.components(separatedBy: "<id>").dropFirst()
            .map { $0.prefix { $0 != "<" } }
        #expect(identifiers.count == 1 + SampleItems.items.count + 1)
        #expect(Set(identifiers).count == identifiers.count)
    }
}
