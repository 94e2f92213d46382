import Foundation
import TestSupport
import Testing

@Suite struct TerminalCommandTests {
    @Test(arguments: [
        ["3"], ["travel", "support"], ["TRAVEL SUPPORT"],
        ["Harbor Summit: Apply for travel support"],
    ])
    func showTakesANumberOrATitle(words: [String]) async throws {
        let place = try await Installation.refreshed()
        var infracal = place.infracal
        infracal.environment = ["XDG_STATE_HOME": place.folder.path("state")]
        try place.folder.write(
            "- Quay evening | 9 July 2025\n", to: "issues/2025-07-02.md")
        _ = try await infracal.run("refresh")
        let list = try await infracal.run("upcoming", "--from", "2025-07-06")
        let number = list.output.split(separator: "\n")
            .first { $0.contains("travel support") }?.split(separator: " ").first
        var words = words
        if words == ["3"] { words = [String(try #require(number))] }
        let page = try await infracal.run(["show"] + words)
        #expect(page.status == 0, "\(page.errors)")
        #expect(page.output.lowercased().contains("travel support"))
        #expect(page.output.contains("HISTORY"))
    }

    @Test func aTitleOfSeveralItemsListsThem() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("show", "harbor")
        #expect(run.status == 1)
        #expect(run.errors.contains("2 items match; show one by its identifier"))
        #expect(run.output.split(separator: "\n").count >= 3)
    }

    @Test(arguments: [
        (["show", "7"], "the last list has no such number"),
        (["show", "nothing", "like", "it"], "no item has this title"),
    ])
    func aMissingItemIsReported(arguments: [String], words: String) async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run(arguments)
        #expect(run.status == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test(arguments: [
        (["--region", "Europe"], 2), (["--region", "EUROPE"], 2), (["--to", "july 2025"], 1),
        (["--to", "4 weeks"], 1), (["--kind", "Deadline"], 1),
        (["--category", "Travel support"], 1),
        (["--timezone", "berlin"], 2), (["--timezone", "new york"], 2),
        (["--days", "3650", "--to", "july 2025"], 1),
    ])
    func valuesAreAcceptedAsPeopleTypeThem(options: [String], count: Int) async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run(
            ["upcoming", "--from", "2025-07-06", "--template", "{title}"] + options)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.split(separator: "\n").count == count, "\(run.output)")
    }

    @Test(arguments: [
        (["upcoming", "--from", "someday"], "use YYYY-MM-DD, YYYY-MM, today, tomorrow"),
        (["upcoming", "--timezone", "Mars"], "use an IANA name such as Europe/Berlin"),
        (["upcoming", "--template", "{titel}"], "no field is called 'titel'; use {number}"),
        (["upcoming", "--region", "Mars"], "latin-america"),
        (["upcoming", "--days=-1"], "--days takes 0 or more."),
    ])
    func aValueErrorSaysWhatIsAccepted(arguments: [String], words: String) async throws {
        let run = try await Infracal(in: Repository.root).run(arguments)
        #expect(run.status == 64)
        let line = run.errors.split(separator: "\n").joined(separator: " ")
        #expect(line.contains(words), "\(run.errors)")
    }

    @Test func theCalendarIsAGridAboveItsList() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("calendar", "2025-07")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("July 2025\n\nMon"))
        #expect(run.output.contains("Apply for travel support"))
    }

    @Test func checkTellsAnEditorWhatToFix() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write(
            """
            ---
            date: 2025-07-07
            ---

            ## Harbor Summit

            - [Apply for travel support](https://example.org/harbor/travel) | Deadline: 6 August 2025
            - Harbor dinner | Friday, 21 August 2025
            - Harbor breakfast | 22 August 2024

            The summit of last year was on 3 June 2024.

            """, to: "next.md")
        let run = try await place.infracal.run("extract", "--check", "next.md")
        #expect(run.status == 1)
        #expect(run.output.contains("next.md:8: wrong: Harbor dinner"), "\(run.output)")
        #expect(run.output.contains("next.md:9: note: in the past: “22 August 2024”"))
        #expect(!run.output.contains("3 June 2024"), "\(run.output)")
        #expect(run.output.contains("Extended from 30 July 2025 to 6 August 2025"), "\(run.output)")
        let again = try await place.infracal.run("extract", "--check", "issues/2025-08.md")
        #expect(again.status == 0, "\(again.errors)")
        #expect(again.output == "nothing to fix\n")
    }
}
