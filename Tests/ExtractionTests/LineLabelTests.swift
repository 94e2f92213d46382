import Testing

/// Labels of lines that several dates, or one event, belong to.
@Suite struct LineLabelTests {
    @Test(arguments: [
        Form(
            "steps of a version",
            "- Quill 4.2: string freeze 3 September, beta 10 September, release 1 October",
            "deadline release 2025-09-03 | Quill 4.2: string freeze | - | -",
            "event release 2025-09-10 | Quill 4.2: beta | - | -",
            "event release 2025-10-01 | Quill 4.2: release | - | -"),
        Form(
            "near miss: names of their own",
            "- Berlin: Marmot Meetup 3 September, Thimble Meetup 10 September",
            "event meetup 2025-09-03 | Marmot Meetup | Berlin | -",
            "event meetup 2025-09-10 | Thimble Meetup | Berlin | -"),
        Form(
            "fields of which one is an event",
            "Notification: 1 September 2025\nConference: 10–12 November 2025, Zadar, Croatia",
            "event cfp 2025-09-01 | Notification | - | -",
            "event conference 2025-11-10..2025-11-12 | Conference | Zadar, Croatia | -"),
        Form(
            "an entry's parenthesis",
            "- [Basalt Fest](https://b.example), 3–5 November (the CFP closes 12 September)\n- [Marmot Summit](https://m.example), 12 November",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | - | https://b.example",
            "deadline cfp 2025-09-12 | Basalt Fest: CFP closes | - | https://b.example",
            "event summit 2025-11-12 | Marmot Summit | - | https://m.example"),
        Form(
            "parts of the world",
            "## Community calls\n\n- EMEA: 12 August, 15:00 UTC\n- APAC: 13 August, 05:00 UTC",
            "event meeting 2025-08-12 15:00 UTC | Community calls: EMEA | - | -",
            "event meeting 2025-08-13 05:00 UTC | Community calls: APAC | - | -"),
        Form(
            "steps below each other",
            "Paper notification: 20 August\nCamera-ready: 6 September\nWorkshop: 14 October, Rotterdam",
            "event cfp 2025-08-20 | Paper notification | - | -",
            "deadline cfp 2025-09-06 | Camera-ready | - | -",
            "event conference 2025-10-14 | Workshop | Rotterdam | -"),
        Form(
            "near miss: a heading line without a date",
            "**Basalt Fest 2025**\nWorkshops: 3 November, Tartu\nConference: 4 November, Tartu",
            "event conference 2025-11-03 | Basalt Fest 2025 | Tartu | -",
            "event conference 2025-11-04 | Basalt Fest 2025 | Tartu | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
