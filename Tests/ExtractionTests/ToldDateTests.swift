import Testing

/// Dates that the words around them move, end, or put into a month or a year.
@Suite struct ToldDateTests {
    @Test(arguments: [
        Form(
            "the month of the sentence before",
            "No social in September. The technical meeting is on the 16th.",
            "event meeting 2025-09-16 | Technical meeting | - | -"),
        Form(
            "the other day of a moved meeting",
            "The board has moved the annual meeting from 3 September to 10 September.",
            "event meeting 2025-09-10 moved | Board has moved the annual meeting | - | -"),
        Form(
            "near miss: a span",
            "The board moves rooms. The exhibition runs from 3 September to 10 September.",
            "event conference 2025-09-03..2025-09-10 | Board moves rooms: exhibition | - | -"),
        Form(
            "a last day in parentheses",
            "- 17 September: Basalt Fest, Tartu (until 21 September)",
            "event conference 2025-09-17..2025-09-21 | Basalt Fest | Tartu | -"),
        Form(
            "near miss: a last day of something else",
            "- 17 September: Basalt Fest, Tartu (tickets until 21 August)",
            "event conference 2025-09-17 | Basalt Fest | Tartu | -",
            "deadline registration 2025-08-21 | Basalt Fest: tickets | Tartu | -"),
        Form(
            "a season ahead",
            "Save the date: Basalt Fest returns to Tartu on 6 and 7 March!",
            "event conference 2026-03-06..2026-03-07 | Basalt Fest | Tartu | -"),
        Form(
            "told months ahead",
            "Basalt Fest takes place in Tartu on 20 and 21 May.",
            "event conference 2026-05-20..2026-05-21 | Basalt Fest | Tartu | -"),
        Form(
            "the end of a month before the event's year",
            "## Basalt Fest 2026\n\nTickets are 99 € through the end of October.",
            "deadline registration 2025-10-31 | Basalt Fest 2026: Tickets are 99 € | - | -"),
        Form(
            "a year in a name of a sentence",
            "The big one goes to Tartu this time: [Marmot Summit 2026](https://m.example), 3–5 November.",
            "event summit 2026-11-03..2026-11-05 | Marmot Summit 2026 | Tartu | https://m.example"),
        Form(
            "near miss: a year that is no name's",
            "If you want to host the 2027 edition, send your bid before the end of September.",
            "deadline other 2025-09-30 | Send your bid | - | -"),
        Form(
            "until the end of a month",
            "Proposals are welcome until the end of October.",
            "deadline cfp 2025-10-31 | Proposals | - | -"),
        Form(
            "hours with a space",
            "- Repair day: 8 September, 14–18 h",
            "event day 2025-09-08 14:00-18:00 | Repair day | - | -"),
        Form(
            "near miss: how long",
            "- 3 September: [Basalt Fest](https://b.example). Ferry from Helsinki, 2 h.",
            "event conference 2025-09-03 | Basalt Fest | - | https://b.example"),
        Form(
            "a motto and the day",
            "# Lamp Letter\n\nFor people who build with light — 5 August 2025"),
        Form(
            "more later",
            "We have a new hall. More about the program in October."),
        Form(
            "a month in a sentence that names a thing",
            "The schedule is going to be published in October.",
            "event other 2025-10-01..2025-10-31 | Schedule is going to be published | - | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
