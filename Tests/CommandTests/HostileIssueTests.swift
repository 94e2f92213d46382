import Foundation
import TestSupport
import Testing

/// A short version of the last part of `make torture`.
@Suite struct HostileIssueTests {
    private static let words = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{{title}}}",
        "\u{1B}[31mred", "\u{7}", "\u{202E}tfel", "\u{2028}", "END:VCALENDAR", "\\nEND:VEVENT",
        "\r\nEND:VEVENT\r\nBEGIN:VEVENT", ";VALUE=DATE", "\u{0}",
    ]

    private static var issue: String {
        let lines = words.enumerated().map { number, word in
            """
            - \(number + 1) May 2026 | [Pier \(word) evening \(number)](javascript:alert(1)) | Berlin

            - [Dock \(word) form](https://a.example/\(word)) | Deadline: \(number + 1) June 2026
            """
        }
        let dates = ["5 May 99999", "31 February 2026", "9999-12-31", "0000-01-01", "5 May 25:61"]
        return "---\ndate: 2026-01-05\n---\n\n" + lines.joined(separator: "\n\n") + "\n\n"
            + dates.map { "- \($0) | [Quay evening](https://q.example)\n" }.joined()
    }

    @Test func hostileTextStaysTextInCalendarsAndPages() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        try folder.write(Self.issue, to: "issues/2026-01.md")
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        let files = PublishedFiles(in: folder.url.appending(path: "feeds")).contents
        #expect(files.count > 5)
        for (path, data) in files {
            let text = try #require(String(data: data, encoding: .utf8), "\(path)")
            if path.hasSuffix(".ics") { Self.checkCalendar(text, path) }
            if path.hasSuffix(".html") {
                #expect(!text.contains("<script>alert"), "\(path)")
                #expect(!text.contains("<img src=x"), "\(path)")
                #expect(!text.contains("href=\"javascript:"), "\(path)")
            }
        }
        let list = try await infracal.run("upcoming", "--from", "2026-01-05", "--days", "400")
        let strays = list.output.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F || $0 == "\u{202E}"
        }
        #expect(strays.isEmpty)
    }

    /// Checks that every component is closed, and that lines end in CRLF.
    private static func checkCalendar(_ text: String, _ path: String) {
        var open: [Substring] = []
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "", "\(path)")
        #expect(!lines.contains { $0.unicodeScalars.contains { $0 == "\n" || $0 == "\r" } })
        for line in lines {
            if line.hasPrefix("BEGIN:") { open.append(line.dropFirst(6)) }
            if line.hasPrefix("END:") { #expect(open.popLast() == line.dropFirst(4), "\(path)") }
        }
        #expect(open.isEmpty, "\(path)")
    }

    @Test func aSkippedParagraphIsReported() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        let dates = String(repeating: "The pier meetup is on 5 September. ", count: 101)
        try folder.write(Newsletter.july + "\n" + dates + "\n", to: "issues/2025-07.md")
        let infracal = Infracal(in: folder.url)
        let line =
            "infracal: issues/2025-07.md:11: a paragraph of more than 100 dates is not read\n"
        let extract = try await infracal.run("extract", "--profile", "none", "issues/2025-07.md")
        #expect(extract.status == 1)
        #expect(extract.errors == line)
        #expect(extract.output.contains("2025-10-17"))
        let refresh = try await infracal.run("refresh")
        #expect(refresh.status == 1)
        #expect(refresh.errors == line)
        #expect(refresh.output.contains("2 new"), "\(refresh.output)")
        let second = try await infracal.run("refresh")
        #expect(second.status == 0)
        #expect(second.errors == "")
        try await Self.expectReview(of: infracal, contains: true)
        try folder.write(Newsletter.july, to: "issues/2025-07.md")
        _ = try await infracal.run("refresh")
        try await Self.expectReview(of: infracal, contains: false)
    }

    /// Checks that `review` lists the paragraph exactly as long as its issue contains it.
    private static func expectReview(of infracal: Infracal, contains isListed: Bool) async throws {
        let reason = "a paragraph of more than 100 dates is not read"
        let table = try await infracal.run("review")
        #expect(table.output.contains("2025-07.md:11\n  \(reason)\n") == isListed)
        let json = try await infracal.run("review", "--format", "json")
        let entries = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        let unread = entries.filter { $0["item"] == nil }
        #expect(unread.map { $0["issue"] as? String } == (isListed ? ["2025-07.md"] : []))
        #expect(unread.map { $0["line"] as? Int } == (isListed ? [11] : []))
        #expect(unread.map { $0["doubt"] as? String } == (isListed ? [reason] : []))
    }
}
