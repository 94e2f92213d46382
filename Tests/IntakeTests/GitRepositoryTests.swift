import CivilTime
import Foundation
import Intake
import Profiles
import Testing

@Suite struct GitRepositoryTests {
    private let scratch: Scratch
    private let remote: GitRemote
    private let reader: SourceReader
    private let now = Timestamp(milliseconds: 0)

    init() async throws {
        scratch = try Scratch()
        remote = try await GitRemote(folder: scratch.path + "/remote")
        reader = SourceReader(settings: IntakeSettings(cache: scratch.path + "/cache"))
        try await remote.commit("2025-01-01T00:00:00Z") { tree in
            try tree.write("one", to: "blog/issue-1.md")
            try tree.write("not an issue", to: "blog/other.md")
            try tree.write("far away", to: "assets/large.bin")
        }
    }

    private var source: Source {
        .git(url: "file://" + remote.path, branch: "main", path: "blog/issue-*.md")
    }

    private func read(since state: SourceState = .unread) async throws -> SourceReading {
        try await reader.read(source, since: state, now: now)
    }

    @Test func issuesHaveTheDatesOfTheirCommits() async throws {
        let reading = try await read()
        let issue = try #require(reading.changed.first)
        #expect(reading.changed.count == 1)
        #expect(issue.name == "issue-1.md")
        #expect(String(decoding: issue.bytes, as: UTF8.self) == "one")
        #expect(issue.publishedHint?.description == "2025-01-01T00:00:00Z")
    }

    @Test func fetchesOnlyTheContentsOfIssues() async throws {
        _ = try await read()
        let clones = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/cache")
        let clone = scratch.path + "/cache/" + (try #require(clones.first))
        let missing = try await GitRemote.git(
            ["-C", clone, "rev-list", "--objects", "--all", "--missing=print"])
        #expect(missing.split(separator: "\n").filter { $0.hasPrefix("?") }.count == 2)
    }

    @Test func makesOneRequestIfNothingChanged() async throws {
        let first = try await read()
        try FileManager.default.removeItem(atPath: scratch.path + "/cache")
        let second = try await read(since: first.state)
        #expect(second.isUnchanged)
        #expect(second.unchanged == ["issue-1.md"])
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/cache"))
    }

    @Test func noticesNewEditedRenamedAndDeletedFiles() async throws {
        try await remote.commit("2025-02-01T00:00:00Z") { tree in
            try tree.write("two", to: "blog/issue-2.md")
            try tree.write("three", to: "blog/issue-3.md")
        }
        let first = try await read()
        try await remote.commit("2025-03-01T00:00:00Z") { tree in
            try tree.write("ONE", to: "blog/issue-1.md")
            try tree.move("blog/issue-2.md", to: "blog/issue-two.md")
            try tree.remove("blog/issue-3.md")
            try tree.write("four", to: "blog/issue-4 é.md")
        }
        let second = try await read(since: first.state)
        #expect(second.changed.map(\.name) == ["issue-1.md", "issue-4 é.md", "issue-two.md"])
        #expect(second.removed == ["issue-2.md", "issue-3.md"])
        let dates = second.changed.map { $0.publishedHint?.date.description }
        #expect(dates == ["2025-01-01", "2025-03-01", "2025-02-01"])
    }

    @Test func followsABranchThatWasRewritten() async throws {
        try await remote.commit("2025-02-01T00:00:00Z") {
            try $0.write("two", to: "blog/issue-2.md")
        }
        let first = try await read()
        try await remote.forget(commits: 1)
        try await remote.commit("2025-02-02T00:00:00Z") {
            try $0.write("2", to: "blog/issue-2b.md")
        }
        let second = try await read(since: first.state)
        #expect(second.changed.map(\.name) == ["issue-2b.md"])
        #expect(second.unchanged == ["issue-1.md"])
        #expect(second.removed == ["issue-2.md"])
    }

    @Test func aRepositoryThatCannotBeReachedLosesNothing() async throws {
        let first = try await read()
        try FileManager.default.moveItem(atPath: remote.path, toPath: remote.path + ".away")
        await #expect(throws: IntakeError.self) { try await read(since: first.state) }
        try FileManager.default.moveItem(atPath: remote.path + ".away", toPath: remote.path)
        #expect(try await read(since: first.state).isUnchanged)
    }

    @Test func aDamagedCloneIsReplaced() async throws {
        let first = try await read()
        let cache = scratch.path + "/cache/"
        let clone =
            cache + (try #require(FileManager.default.contentsOfDirectory(atPath: cache).first))
        try FileManager.default.removeItem(atPath: clone + "/.git/HEAD")
        try await remote.commit("2025-02-01T00:00:00Z") {
            try $0.write("two", to: "blog/issue-2.md")
        }
        #expect(try await read(since: first.state).changed.map(\.name) == ["issue-2.md"])
    }

    @Test func anInterruptedCloneIsNotUsed() async throws {
        let first = try await read()
        let cache = scratch.path + "/cache/"
        let clone =
            cache + (try #require(FileManager.default.contentsOfDirectory(atPath: cache).first))
        try FileManager.default.moveItem(atPath: clone, toPath: clone + ".new")
        #expect(try await read(since: .unread).changed == first.changed)
    }

    @Test func aMissingBranchIsReported() async throws {
        let source = Source.git(url: "file://" + remote.path, branch: "gone", path: "*")
        let error = await #expect(throws: IntakeError.self) {
            try await reader.read(source, now: now)
        }
        #expect(error?.reason == .malformed("has no branch 'gone'"))
    }

    @Test func aLinkInARepositoryIsNotAnIssue() async throws {
        try await remote.commit("2025-02-01T00:00:00Z") { tree in
            try tree.link("blog/issue-9.md", to: "/etc/hostname")
        }
        #expect(try await read().changed.map(\.name) == ["issue-1.md"])
    }

    @Test func usesTheDefaultBranchIfNoneIsNamed() async throws {
        let source = Source.git(url: "file://" + remote.path, branch: nil, path: "blog/*.md")
        let reading = try await reader.read(source, now: now)
        #expect(reading.changed.map(\.name) == ["issue-1.md", "other.md"])
    }

    @Test func anOversizedIssueIsAProblemAndTheOthersAreRead() async throws {
        try await remote.commit("2025-02-01T00:00:00Z") { tree in
            try tree.write(String(repeating: "x", count: 2_000), to: "blog/issue-2.md")
        }
        var settings = reader.settings
        settings.maximumIssueBytes = 1_000
        let reading = try await SourceReader(settings: settings).read(source, now: now)
        #expect(reading.changed.map(\.name) == ["issue-1.md"])
        #expect(reading.problems.map(\.reason) == [.tooLarge(limit: 1_000)])
    }
}
