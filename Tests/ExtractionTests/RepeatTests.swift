import Testing

/// Different items on the same day stay separate; an item that is repeated appears once.
@Suite struct RepeatTests {
    @Test(arguments: different + same)
    func countsTheItems(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let different = [
        Form(
            "two calls that close on one day",
            "- MarmotConf CFP closes 12 September\n- KestrelConf CFP closes 12 September",
            "deadline cfp 2025-09-12 | MarmotConf CFP closes | - | -",
            "deadline cfp 2025-09-12 | KestrelConf CFP closes | - | -"),
        Form(
            "one town at two hours",
            "- 12 September, 18:00: Thimble Meetup, Tartu\n"
                + "- 12 September, 20:00: Thimble Meetup, Tartu",
            "event meetup 2025-09-12 18:00 Europe/Tallinn | Thimble Meetup | Tartu | -",
            "event meetup 2025-09-12 20:00 Europe/Tallinn | Thimble Meetup | Tartu | -"),
        Form(
            "one name in two towns",
            "- 12 September: Thimble Meetup, Tartu\n- 12 September: Thimble Meetup, Cork",
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -",
            "event meetup 2025-09-12 | Thimble Meetup | Cork | -"),
        Form(
            "the same words with other links",
            "- 12 September: [Reading group](https://a.example)\n"
                + "- 12 September: [Reading group](https://b.example)",
            "event meetup 2025-09-12 | Reading group | - | https://a.example",
            "event meetup 2025-09-12 | Reading group | - | https://b.example"),
        Form(
            "another hour on the last day of a window",
            "## Quill elections\n\n1. Nominations: Sep 1, 2025 23:45 UTC – Sep 15, 2025 23:45 UTC\n\n"
                + "The address in your profile is where the ballot goes. Deadline for correcting it: "
                + "Sep 15, 2025 00:00 UTC.",
            "window election 2025-09-01..2025-09-15 23:45-23:45 UTC | Quill elections: Nominations | - | -",
            "deadline election 2025-09-15 00:00 UTC | Quill elections: Deadline for correcting it | - | -"
        ),
        Form(
            "elections of two bodies",
            "- Thimble council election: 12 September\n- Kestrel board election: 12 September",
            "deadline election 2025-09-12 | Thimble council election | - | -",
            "deadline election 2025-09-12 | Kestrel board election | - | -"),
        Form(
            "grants of two funds",
            "- Marmot grants: apply by 12 September\n- Curlew grants: apply by 12 September",
            "deadline other 2025-09-12 | Marmot grants: apply | - | -",
            "deadline other 2025-09-12 | Curlew grants: apply | - | -"),
    ]

    static let same = [
        Form(
            "the close of a window in another zone",
            "## Quill elections\n\n1. Nominations: Sep 1, 2025 23:45 UTC – Sep 15, 2025 23:45 UTC\n\n"
                + "The deadline for nominations is Sep 15, 2025 16:45 PDT.",
            "window election 2025-09-01..2025-09-15 23:45-23:45 UTC | Quill elections: Nominations | - | -"
        ),
        Form(
            "in a lead and a list",
            """
            KestrelConf takes place in Trieste on 3-5 November.

            ## Calendar

            - 3-5 November: KestrelConf, Trieste
            """,
            "event conference 2025-11-03..2025-11-05 | KestrelConf | Trieste | -"),
        Form(
            "in a list and a table",
            """
            - 3-5 November: KestrelConf, Trieste

            | Event | Date |
            | --- | --- |
            | KestrelConf | 3-5 November |
            """,
            "event conference 2025-11-03..2025-11-05 | KestrelConf | Trieste | -"),
    ]
}
