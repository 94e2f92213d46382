import Testing

/// A title is what a subscriber would write: the thing's name, in the case of the text.
@Suite struct TitleTests {
    @Test(arguments: [
        ("KestrelConf takes place on 3 November in Trieste.", "KestrelConf"),
        ("Save the date: Basalt Fest, 3-5 November", "Basalt Fest"),
        ("- **Basalt _Fest_** – 3 November", "Basalt Fest"),
        ("- Monday, 3 November: Thimble Meetup", "Thimble Meetup"),
        ("- 3 November, 18:00 UTC, in your time zone: Thimble Meetup", "Thimble Meetup"),
        ("- 3 November: thimble evening", "thimble evening"),
        ("- 3 November: useMarmot! evening", "useMarmot! evening"),
        ("- 3 November: C/C++ users' evening", "C/C++ users' evening"),
        ("- Thimble Meetup (postponed to 3 November)", "Thimble Meetup"),
        ("- 3 November: Thimble Meetup at KestrelConf", "Thimble Meetup at KestrelConf"),
        ("- 3 November: The Order of the Lamp meets", "The Order of the Lamp"),
    ])
    func namesTheThing(markdown: String, title: String) throws {
        let found = try Form.mentions(in: markdown).map(\.facts.title)
        #expect(found == [title])
    }
}
