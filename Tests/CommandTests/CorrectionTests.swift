import TestSupport
import Testing

@Suite struct CorrectionTests {
    @Test func aCorrectionWinsOverEveryIssue() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write(
            Newsletter.configuration + "corrections: corrections.yaml\n", to: "infracal.yaml")
        try place.folder.write(
            """
            corrections:
              - set: {title: travel support}
                fields: {start: 2025-08-15}
                reason: The form itself names the later day.

            """, to: "corrections.yaml")
        let run = try await place.infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        let list = try await place.infracal.run("items", "--kind", "deadline")
        #expect(list.output.contains("15 Aug"), "\(list.output)")
    }

    @Test func oneThatMatchesNothingIsAnErrorWithItsLine() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write(
            Newsletter.configuration + "corrections: corrections.yaml\n", to: "infracal.yaml")
        try place.folder.write(
            "corrections:\n  - reject: {title: unheard of}\n    reason: none\n",
            to: "corrections.yaml")
        let run = try await place.infracal.run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains("corrections.yaml:2: "), "\(run.errors)")
    }
}
