import TestSupport
import Testing

@Suite struct CorrectionTests {
    @Test func aCorrectionOverridesEveryIssue() async throws {
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

    @Test func correctionsPrintedByReviewCanBeLoaded() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Newsletter.configuration + "corrections: corrections.yaml\n", to: "infracal.yaml")
        try folder.write("corrections: []\n", to: "corrections.yaml")
        try folder.write(
            "---\ndate: 2098-11-01\n---\n\n- Pier webinar on 14 January 2099, 18:00 IST\n",
            to: "issues/news.md")
        let infracal = Infracal(in: folder.url)
        _ = try await infracal.run("refresh")
        let review = try await infracal.run("review")
        let lines = review.output.split(separator: "\n").filter { line in
            ["  - set:", "    fields:", "    reason:"].contains { line.hasPrefix($0) }
        }
        #expect(!lines.isEmpty, "\(review.output)")
        try folder.write(
            "corrections:\n" + lines.joined(separator: "\n") + "\n", to: "corrections.yaml")
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func correctionsNeedNoConsent() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Newsletter.configuration + "corrections: corrections.yaml\n", to: "infracal.yaml")
        try folder.write("corrections: []\n", to: "corrections.yaml")
        let lines = ["Harbor", "Pier", "Lagoon", "Curlew"].map {
            "- \($0) meetup in Oslo on 12 January 2099\n"
        }
        try folder.write(
            "---\ndate: 2098-11-01\n---\n\n" + lines.joined(), to: "issues/news.md")
        let infracal = Infracal(in: folder.url)
        _ = try await infracal.run("refresh")
        let corrections = ["Harbor", "Pier", "Lagoon"].map {
            "  - reject: {title: \($0)}\n    reason: private\n"
        }
        try folder.write("corrections:\n" + corrections.joined(), to: "corrections.yaml")
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await infracal.run("items").output.contains("Curlew"))
    }

    @Test func aCorrectionThatMatchesNothingIsAnErrorWithItsLine() async throws {
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
