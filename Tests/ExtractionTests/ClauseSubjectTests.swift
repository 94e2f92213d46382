import Testing

/// The subject of a clause that has none, or only “it”, comes from another clause.
@Suite struct ClauseSubjectTests {
    @Test(arguments: [
        Form(
            "a pronoun for the survey of the sentence before",
            "We ask everybody to fill in [the reader survey](https://q.example/s). It stays open for three more weeks, until 26 August.",
            "deadline survey 2025-08-26 | Reader survey: open | - | https://q.example/s"),
        Form(
            "a contraction",
            "Tell us in the [club poll](https://q.example/p) what you want. It's open until 20 August.",
            "deadline survey 2025-08-20 | Club poll: open | - | https://q.example/p"),
        Form(
            "two verbs of one subject",
            "The poll opened on Monday and shuts on 25 August at 23:59 UTC.",
            "deadline survey 2025-08-25 23:59 UTC | Poll: shuts | - | -"),
        Form(
            "a parenthesis between subject and verb",
            "Basalt Fest (Tartu, 3–5 November) still takes talks until 12 September.",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -",
            "deadline cfp 2025-09-12 | Basalt Fest: still takes talks | Tartu | -"),
        Form(
            "a call for an event in parentheses",
            "The call for talks for Basalt Fest (Tartu, 3–5 November) opens on 12 August.",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -",
            "opening cfp 2025-08-12 | Call for talks for Basalt Fest: opens | Tartu | -"),
        Form(
            "near miss: the parenthesis dates the call",
            "The call for talks for Basalt Fest (until 12 September) is short.",
            "deadline cfp 2025-09-12 | Call for talks for Basalt Fest | - | -"),
        Form(
            "near miss: the clause has a subject",
            "We took the poll seriously. The registration for Basalt Fest closes on 20 August.",
            "deadline registration 2025-08-20 | Registration for Basalt Fest closes | - | -"),
        Form(
            "tickets for an event in parentheses",
            "Tickets for Marmot Camp (Tartu, 3–5 November) are on sale from 12 August.",
            "event conference 2025-11-03..2025-11-05 | Marmot Camp | Tartu | -",
            "opening registration 2025-08-12 | Tickets for Marmot Camp: are on sale | Tartu | -"),
        Form(
            "a deadline for an event in parentheses",
            "The deadline for talks at Basalt Fest (Tartu, 3–5 November) is 31 August.",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -",
            "deadline cfp 2025-08-31 | Deadline for talks at Basalt Fest | Tartu | -"),
        Form(
            "what the sentence before calls off",
            "There will be no lamp meetup on 13 August. The next one is on 27 August, 15:00 UTC.",
            "event meetup 2025-08-27 15:00 UTC | Meetup | - | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
