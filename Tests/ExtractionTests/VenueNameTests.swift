import Testing

/// Words after the day and the hour are the venue if something else names the event.
@Suite struct VenueNameTests {
    @Test(arguments: [
        Form(
            "a venue below the event",
            "## Marmot mapathon\n\nWednesday 20 August, 17:00, Kaldo. Bring a mouse.",
            "event meetup 2025-08-20 17:00 | Marmot mapathon | - | -"),
        Form(
            "a venue by its word",
            "## Lamp Tartu\n\nWednesday 20 August, 18:30, Hotel Antonius",
            "event other 2025-08-20 18:30 | Lamp Tartu | - | -"),
        Form(
            "near miss: a name below a general heading",
            "## Meetups\n\nWednesday 20 August, 17:00, Kaldo Rustaceans",
            "event meetup 2025-08-20 17:00 | Kaldo Rustaceans | - | -"),
        Form(
            "a name in italics with in",
            "- 8 September: *Women in Engineering*, ETH Library, Zürich",
            "event meetup 2025-09-08 | Women in Engineering | ETH Library, Zürich | -"),
        Form(
            "no venue in a name",
            "- 13 September: Museum night preparation, Lausanne",
            "event meetup 2025-09-13 | Museum night preparation | Lausanne | -"),
        Form(
            "name, day, hour, venue, town",
            "- Geo evening, 20 August, 18:30, Technical University, room 4.12, Graz\n- Map night, 27 August, 18:30, Café Alto, Linz",
            "event meetup 2025-08-20 18:30 Europe/Vienna | Geo evening | room 4.12, Graz | -",
            "event meetup 2025-08-27 18:30 Europe/Vienna | Map night | Café Alto, Linz | -"),
        Form(
            "near miss: town, day, name",
            "- Tartu, 20 August, Marmot Meetup",
            "event meetup 2025-08-20 | Marmot Meetup | Tartu | -"),
        Form(
            "a night in a name",
            "- 20 August: Hack night, 19:00, Lamp Hall",
            "event meetup 2025-08-20 19:00 | Hack night | - | -"),
        Form(
            "an evening in a name",
            "- 20 August – Board game evening, 7:30",
            "event meetup 2025-08-20 19:30 | Board game evening | - | -"),
        Form(
            "near miss: an evening of a day",
            "- Wednesday evening, 19:30: Marmot Meetup",
            "event meetup 2025-08-06 19:30 | Marmot Meetup | - | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
