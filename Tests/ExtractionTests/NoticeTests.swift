import Extraction
import Items
import Testing

/// Notices that cancel or postpone an item of another issue without giving its date.
@Suite struct NoticeTests {
    @Test(arguments: [
        ("KestrelConf has been cancelled.", "KestrelConf", AnnouncementStatus.cancelled),
        ("- MarmotConf is canceled", "MarmotConf", .cancelled),
        ("- Cancelled: Thimble Meetup", "Thimble Meetup", .cancelled),
        ("KestrelConf has been postponed.", "KestrelConf", .postponed),
        ("- Postponed: KestrelConf", "KestrelConf", .postponed),
    ])
    func aCancellationWithoutADateIsANotice(
        markdown: String, title: String, status: AnnouncementStatus
    ) throws {
        let result = try Form.result(of: markdown)
        let found = result.notices
        #expect(result.mentions == [])
        #expect(found.map(\.facts.title) == [title])
        #expect(found.map(\.status) == [status])
        #expect(found.map(\.isUndated) == [true])
    }

    @Test(arguments: [
        "It has been cancelled.", "The meeting is cancelled.", "# Cancelled",
        "The [cancelled Thimble Meetup](https://t.example) was fun.",
        "The Thimble Meetup was not postponed.",
    ])
    func otherSentencesAreNotNotices(markdown: String) throws {
        let notices = try Form.result(of: markdown).notices
        #expect(notices == [])
    }

    @Test func aCancellationWithADateIsAnItem() throws {
        let result = try Form.result(of: "- Thimble Meetup, 12 September (cancelled)")
        #expect(result.notices == [])
        #expect(result.mentions.map(\.isUndated) == [false])
        #expect(result.mentions.map(\.status) == [.cancelled])
    }
}
