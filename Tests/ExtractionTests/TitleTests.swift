import Testing

/// A title is what a subscriber would write: the thing's name, in the case of the text.
@Suite struct TitleTests {
    @Test(arguments: [
        ("KestrelConf takes place on 3 November in Trieste.", "KestrelConf"),
        ("We are happy to announce that KestrelConf will be held on 3 November.", "KestrelConf"),
        ("Join us for the Thimble Evening on 3 November!", "Thimble Evening"),
        ("Save the date: Basalt Days, 3-5 November", "Basalt Days"),
        ("- **Basalt _Days_** – 3 November", "Basalt Days"),
        ("- Monday, 3 November: Thimble Evening", "Thimble Evening"),
        ("- 3 November, 18:00 UTC, in your time zone: Thimble Evening", "Thimble Evening"),
        ("- 3 November: thimble evening", "Thimble evening"),
        ("- 3 November: useMarmot! evening", "UseMarmot! evening"),
        ("- 3 November: Is this a sextant?", "Is this a sextant?"),
        ("- 3 November: C/C++ users' evening", "C/C++ users' evening"),
        (
            "- 3 November: Sextants, lamps and kites – an evening for all",
            "Sextants, lamps and kites – an evening for all"
        ),
        ("The Thimble Evening has been moved to 3 November.", "Thimble Evening"),
        ("The Thimble Evening of 3 November is cancelled.", "Thimble Evening"),
        ("- Thimble Evening (postponed to 3 November)", "Thimble Evening"),
        ("- 3 November: Thimble Evening at KestrelConf", "Thimble Evening at KestrelConf"),
        ("- 3 November: The Order of the Lamp meets", "The Order of the Lamp meets"),
    ])
    func namesTheThing(markdown: String, title: String) throws {
        let found = try Form.mentions(in: markdown).map(\.facts.title)
        #expect(found == [title])
    }
}
