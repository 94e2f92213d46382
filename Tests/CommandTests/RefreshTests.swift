import Foundation
import TestSupport
import Testing

@Suite struct RefreshTests {
    private static func place(_ folder: borrowing TemporaryFolder) throws -> Infracal {
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        try folder.write(Newsletter.july, to: "issues/2025-07.md")
        return Infracal(in: folder.url)
    }

    @Test func aSecondRunPrintsAndChangesNothing() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        let first = try await infracal.run("refresh")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("2 new"))
        let before = Self.contents(of: folder.url.appending(path: "feeds"))
        #expect(before.keys.contains("all.ics"))
        let second = try await infracal.run("refresh")
        #expect(second.status == 0)
        #expect(second.output == "")
        #expect(second.errors == "")
        #expect(Self.contents(of: folder.url.appending(path: "feeds")) == before)
    }

    @Test func aMovedDeadlineIsOneItemWithAHistory() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        _ = try await infracal.run("refresh")
        try folder.write(Newsletter.august, to: "issues/2025-08.md")
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("1 moved"), "\(run.output)")
        let list = try await infracal.run("items", "--kind", "deadline", "--format", "json")
        let items = try #require(
            try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(items.count == 1)
        #expect(items.first?["start"] as? String == "2025-07-30")
        #expect(items.first?["sequence"] as? Int == 1)
        let id = try #require(items.first?["uid"] as? String)
        let page = try await infracal.run("show", String(id.prefix(8)))
        #expect(page.output.contains("Extended from 9 July 2025 to 30 July 2025"), "\(page.output)")
    }

    @Test func issuesOfTwoFoldersWithOneNameAllCount() async throws {
        let folder = try TemporaryFolder()
        let sources = "  - folder: issues\n  - folder: letters\n"
        try folder.write(
            Newsletter.configuration.replacing(
                "  - folder: issues\n    glob: \"*.md\"\n", with: sources), to: "infracal.yaml")
        try folder.write(Newsletter.july, to: "issues/news.md")
        try folder.write(
            Newsletter.july.replacing("Harbor", with: "Lagoon").replacing("harbor", with: "lagoon"),
            to: "letters/news.md")
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("refresh")
        #expect(run.output.contains("2 of 2 issues read: 4 new"), "\(run.output)\(run.errors)")
        // A file given by name is the same issue as in its source.
        let again = try await infracal.run("ingest", "letters/news.md")
        #expect(again.output.contains("0 issues read, 1 unchanged"), "\(again.output)")
    }

    @Test func aRehearsalChangesNothing() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        let run = try await infracal.run("refresh", "--dry-run")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("2 new"))
        #expect(run.output.contains("files would change"))
        let files = FileManager.default
        #expect(!files.fileExists(atPath: folder.path("store.sqlite")))
        #expect(!files.fileExists(atPath: folder.path("feeds")))
    }

    @Test func aGlobThatMatchesNothingIsReportedTheFirstTime() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        let other = Newsletter.configuration + "  - folder: issues\n    glob: \"*.txt\"\n"
        try folder.write(
            other.replacing("store: store.sqlite\nfeeds: feeds\n", with: ""), to: "infracal.yaml")
        let first = try await infracal.run("refresh")
        #expect(first.status == 0)
        #expect(first.errors.contains("/*.txt: there is no issue in it yet"), "\(first.errors)")
        #expect(try await infracal.run("refresh").errors == "")
    }

    @Test func anIssueThatCannotBeReadIsTriedAgain() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        try folder.write("", to: "issues/broken.md")
        for _ in 1...2 {
            let run = try await infracal.run("refresh")
            #expect(run.status == 1)
            #expect(run.errors.contains("issues/broken.md: the file is empty"))
            #expect(run.output.hasSuffix("; 1 failed\n"), "\(run.output)")
            #expect(!run.output.contains("the file is empty"), "said once, on standard error")
        }
        try folder.write(Newsletter.august, to: "issues/broken.md")
        #expect(try await infracal.run("refresh").status == 0)
    }

    @Test(arguments: ["all.ics", "items.json", "index.html"])
    func aMissingOrChangedFileIsWrittenAgain(name: String) async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        _ = try await infracal.run("refresh")
        let before = Self.contents(of: folder.url.appending(path: "feeds"))
        for isMissing in [true, false] {
            if isMissing {
                try FileManager.default.removeItem(atPath: folder.path("feeds/" + name))
            } else {
                try folder.write("garbled", to: "feeds/" + name)
            }
            let doctor = try await infracal.run("doctor")
            #expect(doctor.status == 1)
            let fault = isMissing ? "is missing" : "is not what was published"
            #expect(doctor.output.contains("\(name): \(fault)"), "\(doctor.output)")
            let run = try await infracal.run("refresh")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("1 files written"), "\(run.output)")
            #expect(Self.contents(of: folder.url.appending(path: "feeds")) == before)
            #expect(try await infracal.run("refresh").output == "")
        }
    }

    @Test func changesThatCouldNotBePublishedAreReportedLater() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        let told = "notify: [sh, -c, \"cat > told\"]\n"
        try folder.write(Newsletter.configuration + told, to: "infracal.yaml")
        // A folder in place of the last file makes writing fail, as on a full disk.
        try folder.write("", to: "feeds/.feeds.json.new/here")
        let first = try await infracal.run("refresh")
        #expect(first.status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path("told")))
        try FileManager.default.removeItem(atPath: folder.path("feeds"))
        let second = try await infracal.run("refresh")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("2 new"), "\(second.output)")
        let report = try String(contentsOfFile: folder.path("told"), encoding: .utf8)
        #expect(report.contains("2 new"))
        #expect(try await infracal.run("refresh").output == "")
    }

    @Test func changesThatCouldNotBeReportedAreReportedNextTime() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        let told = "notify: [sh, -c, \"test -e ready && cat > told\"]\n"
        try folder.write(Newsletter.configuration + told, to: "infracal.yaml")
        #expect(try await infracal.run("refresh").status == 1)
        try folder.write("", to: "ready")
        #expect(try await infracal.run("refresh").status == 0)
        let report = try String(contentsOfFile: folder.path("told"), encoding: .utf8)
        #expect(report.contains("2 new"))
    }

    @Test func issuesRemovedWhileTheProfileChangesAreRemoved() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        try folder.write("- Quay evening | 9 May 2026\n", to: "issues/2026-01-05.md")
        #expect(try await infracal.run("refresh").output.contains("3 new"))
        try FileManager.default.removeItem(atPath: folder.path("issues/2026-01-05.md"))
        try folder.write(
            "id: pier\ntitle: Pier\nprojects:\n  - id: pier\n    title: Pier\n", to: "pier.yaml")
        let other = Newsletter.configuration.replacing("profile: none", with: "profile: pier.yaml")
        try folder.write(other, to: "infracal.yaml")
        let sources = try await infracal.run("sources", "--format", "json")
        #expect(sources.output.contains("\"issues\" : 2"), "one row a source, whatever reads it")
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        let list = try await infracal.run("items")
        #expect(!list.output.contains("Quay evening"), "\(list.output)")
        #expect(list.output.contains("Harbor Summit"))
    }

    @Test func removingABrokenIssueRemovesItsItems() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        try folder.write("- Quay evening | 9 May 2026\n", to: "issues/2026-01-05.md")
        #expect(try await infracal.run("refresh").status == 0)
        try folder.write("", to: "issues/2026-01-05.md")
        #expect(try await infracal.run("refresh").status == 1)
        try FileManager.default.removeItem(atPath: folder.path("issues/2026-01-05.md"))
        #expect(try await infracal.run("refresh").status == 0)
        let list = try await infracal.run("items")
        #expect(!list.output.contains("Quay evening"), "\(list.output)")
    }

    @Test func publishCheckWritesNothing() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        _ = try await infracal.run("refresh")
        #expect(try await infracal.run("publish", "--check").status == 0)
        try folder.write("torn", to: "feeds/all.ics")
        let check = try await infracal.run("publish", "--check")
        #expect(check.status == 1)
        #expect(check.output.contains("changed all.ics"))
        #expect(try String(contentsOfFile: folder.path("feeds/all.ics"), encoding: .utf8) == "torn")
    }

    @Test func anEmptiedSourceDoesNotEmptyTheCalendars() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        // In the future for any clock that the test may run with.
        let opening = "---\ndate: 2098-12-01\n---\n\n- Harbor dinner | 1 April 2099\n"
        let lines = (1...9).map { "- Harbor evening \($0) | \($0) March 2099\n" }.joined()
        try folder.write(opening + lines, to: "issues/2098-12.md")
        let infracal = Infracal(in: folder.url)
        #expect(try await infracal.run("refresh").status == 0)
        let before = Self.contents(of: folder.url.appending(path: "feeds"))
        try folder.write(opening, to: "issues/2098-12.md")
        let run = try await infracal.run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains("--accept"))
        #expect(Self.contents(of: folder.url.appending(path: "feeds")) == before)
        #expect(try await infracal.run("refresh", "--accept").status == 0)
        #expect(Self.contents(of: folder.url.appending(path: "feeds")) != before)
    }

    /// Items that are upcoming although their first day is past, and a list that is cut short.
    @Test(arguments: [
        ("- Pier evening N | every Monday at 10:00 UTC\n", "", "4 would be dropped"),
        (
            "- Pier evening N | N March 2099\n",
            "- Pier evening N | N March 2099 (cancelled)\n", "4 would be cancelled"
        ),
    ])
    func theGuardCountsRepeatingAndCancelledItems(
        line: String, later: String, words: String
    ) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        let issue = { (line: String) in
            "---\ndate: 2025-01-06\n---\n\n- Harbor dinner | 1 April 2099\n"
                + (1...4).map { line.replacing("N ", with: "\($0) ") }.joined()
        }
        try folder.write(issue(line), to: "issues/a.md")
        let infracal = Infracal(in: folder.url)
        #expect(try await infracal.run("refresh").status == 0)
        try folder.write(issue(later), to: "issues/a.md")
        let run = try await infracal.run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test func theGuardStopsIfThePublishedItemsCannotBeRead() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        _ = try await infracal.run("refresh")
        try folder.write("[", to: "feeds/items.json")
        try folder.write(Newsletter.august, to: "issues/2025-08.md")
        let run = try await infracal.run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains("feeds/items.json: "), "\(run.errors)")
        #expect(try await infracal.run("refresh", "--accept").status == 0)
    }

    @Test func aReportCommandThatIgnoresItsInputStopsNothing() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        try folder.write(Newsletter.configuration + "notify: [\"true\"]\n", to: "infracal.yaml")
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func aReportIsSentToTheConfiguredCommand() async throws {
        let folder = try TemporaryFolder()
        let infracal = try Self.place(folder)
        try folder.write(
            Newsletter.configuration + "notify: [sh, -c, cat >report.txt]\n", to: "infracal.yaml")
        #expect(try await infracal.run("refresh").status == 0)
        let report = try String(contentsOfFile: folder.path("report.txt"), encoding: .utf8)
        #expect(report.contains("2 new"), "\(report)")
    }

    /// The files in a folder, with their bytes.
    private static func contents(of folder: URL) -> [String: Data] {
        PublishedFiles(in: folder).contents
    }
}
