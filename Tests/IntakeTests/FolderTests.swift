import CivilTime
import Foundation
import Intake
import Newsletter
import Profiles
import Testing

@Suite struct FolderTests {
    private let scratch: Scratch
    private let reader = SourceReader(settings: IntakeSettings(cache: "/nonexistent"))
    /// Long after all files were written, so that their times are settled.
    private let later = Timestamp(milliseconds: 4_000_000_000_000)

    init() throws {
        scratch = try Scratch()
        try scratch.write("one", to: "a-1.md")
        try scratch.write("two", to: "a-2.html")
        try scratch.write("other", to: "b.txt")
    }

    private func read(_ glob: String, since state: SourceState = .unread) async throws
        -> SourceReading
    {
        try await reader.read(.folder(path: scratch.path, glob: glob), since: state, now: later)
    }

    @Test func readsFilesThatMatchTheGlob() async throws {
        let reading = try await read("a-*")
        #expect(reading.changed.map(\.name) == ["a-1.md", "a-2.html"])
        #expect(reading.changed.map(\.format) == [.markdown, .html])
        #expect(
            reading.changed.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "two"])
        #expect(reading.state.issues.count == 2)
    }

    @Test func filesInSubfoldersAreNamedByPath() async throws {
        try scratch.write("deep", to: "2024/05/x.md")
        #expect(try await read("2024/*/*.md").changed.map(\.name) == ["2024/05/x.md"])
    }

    @Test func aSecondReadingHasNoChanges() async throws {
        let first = try await read("a-*")
        let second = try await read("a-*", since: first.state)
        #expect(second.isUnchanged)
        #expect(second.unchanged == ["a-1.md", "a-2.html"])
        #expect(second.state == first.state)
    }

    @Test func noticesEditedAddedAndDeletedFiles() async throws {
        let first = try await read("a-*")
        try scratch.write("ONE", to: "a-1.md")
        try scratch.write("three", to: "a-3.md")
        try scratch.remove("a-2.html")
        let second = try await read("a-*", since: first.state)
        #expect(second.changed.map(\.name) == ["a-1.md", "a-3.md"])
        #expect(second.removed == ["a-2.html"])
    }

    @Test func aTouchedFileWithTheSameBytesIsUnchanged() async throws {
        let first = try await read("a-*")
        try scratch.write("one", to: "a-1.md")
        let second = try await read("a-*", since: first.state)
        #expect(second.isUnchanged)
        #expect(second.state != first.state)
    }

    @Test func aFileWrittenJustNowIsReadAgain() async throws {
        let now = Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * 1_000))
        let source = Source.folder(path: scratch.path, glob: "a-*")
        let first = try await reader.read(source, now: now)
        #expect(first.state.issues.values.allSatisfy { $0.stamp.isEmpty })
        let second = try await reader.read(source, since: first.state, now: later)
        #expect(second.isUnchanged)
        #expect(second.state.issues.values.allSatisfy { !$0.stamp.isEmpty })
    }

    @Test func aFolderThatIsGoneIsAnErrorAndRemovesNothing() async throws {
        let source = Source.folder(path: scratch.path + "/gone", glob: "*")
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(source, now: later)
        }
        #expect(error?.reason == .missing)
    }

    @Test func anOversizedFileIsAProblemAndItsStateIsKept() async throws {
        let first = try await read("a-*")
        try scratch.write(String(repeating: "x", count: 2_000), to: "a-1.md")
        var settings = reader.settings
        settings.maximumIssueBytes = 1_000
        let second = try await SourceReader(settings: settings).read(
            .folder(path: scratch.path, glob: "a-*"), since: first.state, now: later)
        #expect(second.problems.map(\.reason) == [.tooLarge(limit: 1_000)])
        #expect(second.removed == [])
        #expect(second.state.issues["a-1.md"] == first.state.issues["a-1.md"])
    }

    @Test func aFolderWhoseNameIsAPatternIsTakenLiterally() async throws {
        try scratch.write("odd", to: "[x]*?/a.md")
        let source = Source.folder(path: scratch.path + "/[x]*?", glob: "*.md")
        #expect(try await reader.read(source, now: later).changed.map(\.name) == ["a.md"])
    }

    @Test func onlyRegularFilesAreOpened() async throws {
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/a-dir", withIntermediateDirectories: true)
        #expect(mkfifo(scratch.path + "/a-pipe", 0o600) == 0)
        #expect(try await read("a-*").changed.count == 2)
    }
}
