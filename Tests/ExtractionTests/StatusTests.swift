import CivilTime
import Extraction
import Items
import Newsletter
import Profiles
import Testing

/// The status of an entry; words for it are not part of the name.
///
/// Published on Tuesday, 5 August 2025; without a profile.
@Suite struct StatusTests {
    @Test(arguments: [
        ("Quay talks (cancelled)", AnnouncementStatus.cancelled, "Quay talks"),
        ("Quay talks [CANCELED]", .cancelled, "Quay talks"),
        ("Quay talks (called off due to weather)", .cancelled, "Quay talks"),
        ("Cancelled: Quay talks", .cancelled, "Quay talks"),
        ("Quay talks - POSTPONED", .postponed, "Quay talks"),
        ("POSTPONED Quay talks", .postponed, "Quay talks"),
        ("Quay talks on hold", .announced, "Quay talks on hold"),
        ("Quay talks (Rescheduled)", .moved, "Quay talks"),
        ("Quay talks (moved to the new hall)", .moved, "Quay talks"),
        ("Quay talks: Extended types", .announced, "Quay talks: Extended types"),
        ("EXTENDED QUAY TALKS", .announced, "EXTENDED QUAY TALKS"),
        ("Quay talks (hybrid)", .announced, "Quay talks (hybrid)"),
    ])
    func readsTheRemarkInAName(name: String, status: AnnouncementStatus, title: String) throws {
        let mention = try #require(
            try mentions(
                """
                * 2025-09-14 | Oslo, NO
                    * [**\(name)**](https://q.example/e/1)
                """
            ).first)
        #expect(mention.status == status)
        #expect(mention.facts.title == title)
    }

    @Test(arguments: [
        "* 2025-09-14 | [Quay talks](https://q.example/e/1) | cancelled",
        """
        * 2025-09-14 | Oslo, NO
            * [**Quay talks**](https://q.example/e/1) - cancelled!
        """,
        "* 14 September, [Quay talks](https://q.example/e/1) (cancelled)",
    ])
    func readsARemarkBesideTheName(markdown: String) throws {
        let mention = try #require(try mentions(markdown).first)
        #expect(mention.status == .cancelled)
        #expect(mention.facts.title == "Quay talks")
    }

    @Test(arguments: [
        ("**Pier night **", "Pier night"),
        ("**Pier night (register by 10 September)**", "Pier night"),
    ])
    func readsABoldNameBelow(name: String, title: String) throws {
        let mentions = try mentions(
            """
            * 2025-09-14 | Oslo, NO | [Harbor Oslo](https://q.example/)
                * [\(name)](https://q.example/e/1)
            """)
        #expect(mentions.map(\.facts.title).contains("Harbor Oslo: " + title))
    }

    private func mentions(_ markdown: String) throws -> [Mention] {
        let issue = try Issue(name: "2025-08-05.md", bytes: Array(markdown.utf8))
        return Extractor(profile: .none).mentions(in: issue)
    }
}
