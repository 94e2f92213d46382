import Foundation
import TestSupport
import Testing

@Suite struct ListTests {
    @Test(arguments: [
        ("table", "Harbor Summit"), ("markdown", "| When |"), ("csv", "uid,start,"),
        ("ics", "BEGIN:VCALENDAR"), ("json", "\"uid\""),
    ])
    func upcomingWritesEveryFormat(format: String, opening: String) async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run(
            "upcoming", "--from", "2025-07-06", "--format", format)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors == "")
        #expect(run.output.contains(opening), "\(run.output)")
    }

    @Test(arguments: [
        (["--kind", "deadline"], 1), (["--kind", "event"], 1), (["--region", "europe"], 2),
        (["--region", "asia"], 0), (["--days", "30"], 1), (["--category", "summit"], 1),
    ])
    func optionsNarrowTheList(options: [String], count: Int) async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run(
            ["upcoming", "--from", "2025-07-06", "--format", "json"] + options)
        let items = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
        #expect(items?.count == count, "\(run.output)")
    }

    @Test(arguments: [("7", 0), ("8", 1), ("\(Int.max)", 1)])
    func repeatingItemsAreListedByTheirNextOccurrence(days: String, count: Int) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        try folder.write(
            "- Pier meeting | 3rd Wednesday of every month\n", to: "issues/2025-07-01.md")
        let infracal = Infracal(in: folder.url)
        _ = try await infracal.run("refresh")
        let run = try await infracal.run(
            "upcoming", "--from", "2025-08-12", "--days", days, "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let items = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
        #expect(items?.count == count, "\(run.output)")
    }

    @Test func anEmptyListIsReportedOnStandardError() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("upcoming", "--from", "2199-01-01")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("infracal: no upcoming items"))
    }

    @Test(arguments: [
        (["items"], "All items", 2), (["search", "travel"], "What was found", 1),
        (["upcoming", "--from", "2025-07-06"], "What is next", 2),
    ])
    func aListAsACalendarHasItsNameAndAllItsItems(
        arguments: [String], name: String, count: Int
    ) async throws {
        let place = try await Installation.refreshed()
        // Years later, feeds no longer contain the past items.
        try place.folder.write(
            "- Harbor Summit 2035 | 17 October 2035 | Oslo, Norway\n", to: "issues/2035-07-05.md")
        _ = try await place.infracal.run("refresh", "--accept")
        let run = try await place.infracal.run(arguments + ["--format", "ics"])
        #expect(run.output.contains("\nNAME:\(name)"), "\(run.output)")
        let known = try await place.infracal.run(arguments + ["--format", "json"])
        let items = try JSONSerialization.jsonObject(with: Data(known.output.utf8)) as? [Any]
        #expect(run.output.components(separatedBy: "BEGIN:VEVENT").count - 1 == items?.count)
        #expect((items?.count ?? 0) >= count)
        #expect(run.output.contains("\nGEO:"), "\(run.output)")
    }

    @Test func searchFindsWordsAndShowFindsTheItem() async throws {
        let place = try await Installation.refreshed()
        let found = try await place.infracal.run("search", "travel")
        #expect(found.status == 0)
        let row = try #require(found.output.split(separator: "\n").dropFirst().first)
        let page = try await place.infracal.run("show", String(row.prefix(8)))
        #expect(page.status == 0)
        #expect(page.output.contains("HISTORY"))
        #expect(page.output.contains("2025-08.md:9"))
        #expect(page.output.contains("Part of"))
    }

    @Test func anUnknownIdentifierIsNamed() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("show", "ffffffffffff")
        #expect(run.status == 1)
        #expect(run.errors.contains("ffffffffffff"))
    }

    @Test func changesTellWhatMoved() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("changes", "--format", "markdown")
        #expect(run.status == 0)
        #expect(run.output.contains("## Changes since 5 July 2025"))
        #expect(run.output.contains("### Moved"))
        #expect(run.output.contains("Extended from 9 July 2025 to 30 July 2025"))
        #expect(!run.output.contains("### New"))
    }

    @Test func sourcesAndFeedsAreCounted() async throws {
        let place = try await Installation.refreshed()
        let sources = try await place.infracal.run("sources", "--format", "json")
        #expect(sources.output.contains("\"issues\" : 2"), "\(sources.output)")
        let feeds = try await place.infracal.run("feeds")
        #expect(feeds.output.contains("all.ics"))
        #expect(feeds.output.contains("regions/europe.ics"))
    }

    @Test func ingestingTwiceCreatesNoDuplicates() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("ingest", "issues")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "0 issues read, 2 unchanged: no item changed\n")
    }
}
