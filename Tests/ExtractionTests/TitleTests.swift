import Items
import Testing

/// A title is the name of the item, with the capitalization of the text.
@Suite struct TitleTests {
    @Test(arguments: [
        ("[All that is lit](https://l.example) starts on 3 November.", "All that is lit"),
        ("- 3 November: Is this a sextant?", "Is this a sextant?"),
        ("We are happy to announce that KestrelConf will be held on 3 November.", "KestrelConf"),
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
    func theTitleNamesTheItem(markdown: String, title: String) throws {
        let found = try Form.mentions(in: markdown).map(\.facts.title)
        #expect(found == [title])
    }
}
