import Items
import Testing

/// What is called off or put off without its date: another issue has announced it.
@Suite struct NoticeTests {
    @Test(arguments: [
        ("The Thimble Meetup has been cancelled.", "Thimble Meetup", Mention.Stance.cancelled),
        ("- The Thimble Meetup is canceled", "Thimble Meetup", .cancelled),
        ("- Cancelled: Thimble Meetup", "Thimble Meetup", .cancelled),
        ("KestrelConf has been postponed.", "KestrelConf", .postponed),
        ("- Postponed: KestrelConf", "KestrelConf", .postponed),
    ])
    func aThingWithoutADateIsCalledOff(
        markdown: String, title: String, stance: Mention.Stance
    ) throws {
        let found = try Form.mentions(in: markdown)
        #expect(found.map(\.facts.title) == [title])
        #expect(found.map(\.stance) == [stance])
        #expect(found.map(\.isUndated) == [true])
    }

    @Test(arguments: [
        "It has been cancelled.", "The meeting is cancelled.", "# Cancelled",
        "The [cancelled Thimble Meetup](https://t.example) was fun.",
        "The Thimble Meetup was not postponed.",
    ])
    func nothingIsCalledOff(markdown: String) throws {
        #expect(try Form.mentions(in: markdown).filter(\.isUndated) == [])
    }

    @Test func aThingWithItsDateIsAnItemOfItsOwn() throws {
        let found = try Form.mentions(in: "- Thimble Meetup, 12 September (cancelled)")
        #expect(found.map(\.isUndated) == [false])
        #expect(found.map(\.stance) == [.cancelled])
    }
}
