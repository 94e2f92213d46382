import CivilTime
import Feeds
import Foundation
import Items
import Profiles
import TestSupport
import Testing

@Suite struct PublisherTests {
    private static func publication(
        _ items: [Item] = SampleItems.items, profile: Profile = Samples.profile
    ) throws -> Publication {
        try Publication(
            items: items, profile: profile, site: Samples.site, asOf: Samples.asOf,
            coordinates: Samples.coordinates)
    }

    private static let withoutPier: Profile = {
        var profile = Samples.profile
        profile.projects.removeAll { $0.id == "pier" }
        return profile
    }()

    @Test func publishedFilesAreInTheFolder() throws {
        let folder = try TemporaryFolder()
        let changes = try Publisher(folder: folder.path("feeds")).publish(try Self.publication())
        #expect(changes.allSatisfy { $0.action == .created })
        for file in try Self.publication().files(after: []) {
            let bytes = try Data(contentsOf: URL(filePath: folder.path("feeds/" + file.path)))
            #expect(try Array(bytes) == file.bytes())
        }
    }

    @Test func aSecondRunTouchesNoFile() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication())
        let before = try Self.inodes(in: folder.url)
        #expect(try publisher.publish(try Self.publication()) == [])
        #expect(try Self.inodes(in: folder.url) == before)
    }

    @Test func onlyFilesThatDifferAreWrittenWithAReason() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication())
        var items = SampleItems.items
        items.removeAll { $0 == SampleItems.survey }
        items.append(.sample(50, when: Samples.days("2025-11-11"), region: .asia))
        let changes = try publisher.publish(try Self.publication(items))
        let reasons = Dictionary(uniqueKeysWithValues: changes.map { ($0.path, $0.reason) })
        #expect(reasons["all.ics"] == "1 new, 1 gone")
        #expect(reasons["regions/asia.ics"] == "1 new")
        #expect(reasons["regions/africa.ics"] == nil)
    }

    @Test func checkingWritesNothing() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        #expect(try !publisher.check(try Self.publication()).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: publisher.folder))
        _ = try publisher.publish(try Self.publication())
        #expect(try publisher.check(try Self.publication()) == [])
    }

    @Test func aRetiredFeedSaysWhereToGoAndStays() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication())
        let gone = try Self.publication(profile: Self.withoutPier)
        let changes = try publisher.publish(gone)
        let retired = changes.filter { $0.action == .retired }.map(\.path)
        #expect(retired.contains("projects/pier.ics"))
        let bytes = try Data(contentsOf: URL(filePath: folder.path("feeds/projects/pier.ics")))
        let calendar = CalendarText(Array(bytes))
        #expect(calendar.entries.count == 1)
        #expect(
            calendar.entries[0].words("DESCRIPTION")?
                .contains("https://harbor.example/feeds/index.html") == true)
        let page = try String(
            contentsOfFile: folder.path("feeds/projects/pier.html"), encoding: .utf8)
        #expect(page.contains("no longer updated") && page.contains("href=\"../index.html\""))
        #expect(try publisher.publish(gone) == [])
    }

    @Test func aFeedThatComesBackIsRestored() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication())
        let first = try Data(contentsOf: URL(filePath: folder.path("feeds/projects/pier.ics")))
        _ = try publisher.publish(try Self.publication(profile: Self.withoutPier))
        _ = try publisher.publish(try Self.publication())
        let last = try Data(contentsOf: URL(filePath: folder.path("feeds/projects/pier.ics")))
        #expect(first == last)
    }

    @Test func aFolderThatCannotBeCreatedIsReported() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("no folder", to: "feeds")
        let publication = try Self.publication()
        let error = #expect(throws: FeedError.self) {
            try Publisher(folder: file).publish(publication)
        }
        #expect(error?.description.hasPrefix(file) == true)
    }

    @Test func aFullDiskChangesNothing() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication([SampleItems.summit]))
        let before = try Self.contents(of: folder.url)
        // A folder in place of the last file makes writing fail, as on a full disk.
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "feeds/.feeds.json.new"),
            withIntermediateDirectories: false)
        let publication = try Self.publication()
        #expect(throws: FeedError.self) { try publisher.publish(publication) }
        #expect(try Self.contents(of: folder.url) == before)
    }

    struct Stray: CustomTestStringConvertible {
        let testDescription: String
        let path: String
        let make: @Sendable (String, String) throws -> Void
    }

    private static let strays = [
        Stray(testDescription: "is a link", path: "all.ics") { path, elsewhere in
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: elsewhere)
        },
        Stray(testDescription: "is a folder", path: "all.ics") { path, _ in
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
        },
        Stray(testDescription: "is a pipe", path: "items.json") { path, _ in
            #expect(mkfifo(path, 0o600) == 0)
        },
        Stray(testDescription: "is a link that leads elsewhere", path: "regions") {
            path, elsewhere in
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: elsewhere)
        },
    ]

    @Test(.timeLimit(.minutes(5)), arguments: strays)
    func anythingInPlaceOfAFileIsReportedAndKept(stray: Stray) throws {
        let folder = try TemporaryFolder()
        try folder.write("precious", to: "elsewhere/all.ics")
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication([SampleItems.summit]))
        let path = folder.path("feeds/" + stray.path)
        try FileManager.default.removeItem(atPath: path)
        try stray.make(path, folder.path("elsewhere"))
        let publication = try Self.publication()
        let error = #expect(throws: FeedError.self) { try publisher.publish(publication) }
        #expect(error?.description.hasPrefix(path + ": " + stray.testDescription) == true)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("elsewhere"))
                == ["all.ics"])
    }

    @Test func aLinkInPlaceOfATemporaryFileIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write("precious", to: "precious")
        try folder.write("", to: "feeds/x")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("feeds/.all.ics.new"), withDestinationPath: target)
        _ = try Publisher(folder: folder.path("feeds")).publish(try Self.publication())
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
    }

    @Test func theRecordFindsMissingAndChangedFiles() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        let record = try publisher.publishAndRecord(try Self.publication()).record
        #expect(FolderRecord(text: record.text) == record)
        #expect(record.isIntact(in: publisher.folder))
        #expect(record.faults(in: publisher.folder).isEmpty)
        try FileManager.default.removeItem(atPath: folder.path("feeds/all.ics"))
        let changed = folder.path("feeds/events.ics")
        let bytes = try Data(contentsOf: URL(filePath: changed))
        try Data(bytes.reversed()).write(to: URL(filePath: changed))
        #expect(!record.isIntact(in: publisher.folder))
        let faults = record.faults(in: publisher.folder)
        #expect(faults.map(\.path) == [folder.path("feeds/all.ics"), changed])
        #expect(faults.map(\.fault) == ["is missing", "is not what was published"])
        let mended = try publisher.publishAndRecord(try Self.publication())
        #expect(mended.changes.map(\.path) == ["all.ics", "events.ics"])
        #expect(mended.record.isIntact(in: publisher.folder))
    }

    @Test func partialFilesOfACrashAreHiddenAndRemoved() throws {
        let folder = try TemporaryFolder()
        let publisher = Publisher(folder: folder.path("feeds"))
        _ = try publisher.publish(try Self.publication())
        let before = try Self.contents(of: folder.url)
        try folder.write("torn", to: "feeds/.all.ics.new")
        try folder.write("torn", to: "feeds/regions/.europe.ics.new")
        _ = try publisher.publish(try Self.publication())
        #expect(try Self.contents(of: folder.url) == before)
    }

    @Test func anUnreadableListIsReported() throws {
        let folder = try TemporaryFolder()
        try folder.write("{", to: "feeds/feeds.json")
        let publication = try Self.publication()
        let publisher = Publisher(folder: folder.path("feeds"))
        let error = #expect(throws: FeedError.self) { try publisher.publish(publication) }
        #expect(error?.description.contains("feeds/feeds.json") == true)
    }

    @Test func theListHasEveryFeedWithItsHash() throws {
        let publication = try Self.publication()
        let list = try #require(try publication.files(after: []).last)
        #expect(list.path == "feeds.json")
        let records = try JSONDecoder().decode([FeedRecord].self, from: Data(list.bytes()))
        #expect(records.map(\.path) == publication.calendarPaths)
        #expect(records.first?.path == "all.ics")
        #expect(records.allSatisfy { $0.sha256.count == 64 && !$0.retired })
    }

    private static func files(in folder: URL) throws -> [URL] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return paths.sorted().map { folder.appending(path: $0) }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    }

    private static func contents(of folder: URL) throws -> [String: Data] {
        Dictionary(
            uniqueKeysWithValues: try files(in: folder).map { ($0.path, try Data(contentsOf: $0)) })
    }

    private static func inodes(in folder: URL) throws -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: try files(in: folder).map { file in
                let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
                return (file.path, (attributes[.systemFileNumber] as? Int) ?? 0)
            })
    }
}
