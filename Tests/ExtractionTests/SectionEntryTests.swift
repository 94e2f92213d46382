import Testing

/// A section about one event: the heading names it, and the lines below say when and where.
@Suite struct SectionEntryTests {
    @Test(arguments: towns + venues + generalHeadings + prices + captions + sentences)
    func readsTheSection(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let towns = [
        Form(
            "an unknown town before its country",
            "## Marmot camp\n\n21–23 October, Ullaby, Panama",
            "event conference 2025-10-21..2025-10-23 | Marmot camp | Ullaby, Panama | -"),
        Form(
            "an unknown town before the date",
            "## Marmot camp\n\nUllaby, Germany – 21 November",
            "event conference 2025-11-21 | Marmot camp | Ullaby, Germany | -"),
        Form(
            "a venue after the country",
            "## Marmot camp\n\n21–23 October, Ullaby, Panama, in the Biblioteca",
            "event conference 2025-10-21..2025-10-23 | Marmot camp | Ullaby, Panama | -"),
        Form(
            "near miss: a name before a country in a list",
            "## Conferences\n\n- KestrelFest, Germany, 21 November\n- Curlew, Spain, 22 November",
            "event conference 2025-11-21 | KestrelFest | Germany | -",
            "event other 2025-11-22 | Curlew | Spain | -"),
        Form(
            "deadlines below the paragraph that names the town",
            """
            ## Marmot Summit 2026: important dates

            The summit will be hosted by the University of Tartu, Estonia.

            - Early registration ends: 4 September
            """,
            "deadline registration 2025-09-04 | Marmot Summit 2026: Early registration ends | Tartu, Estonia | -"
        ),
        Form(
            "where somebody comes from is no place",
            "## Curlew Live\n\nThursday 21 August, 14:00 UTC: \"One nest\", with Yeva from Ternopil",
            "event other 2025-08-21 14:00 UTC | \"One nest\", with Yeva from Ternopil | - | -"),
    ]

    static let venues = [
        Form(
            "a venue below the town",
            "### Curlew week\n8–12 December 2025\nSfax, Tunisia\nDar Baya guest house",
            "event meetup 2025-12-08..2025-12-12 | Curlew week | Sfax, Tunisia | -"),
        Form(
            "a town hall below a general heading",
            "## Annual meeting\n\nSaturday, 8 November, 10:00\nTown Hall, Stirling, Scotland",
            "event meeting 2025-11-08 10:00 Europe/London | Annual meeting: Stirling, Scotland | Stirling, Scotland | -"
        ),
        Form(
            "a campus after the day of a town",
            "## Mapathons\n\n- Suva: Thu 21 August, 6pm, USP campus, room 014",
            "event meetup 2025-08-21 18:00 Pacific/Fiji | Mapathons | Suva | -"),
    ]

    static let generalHeadings = [
        Form(
            "a freeze", "## Code freeze\n\n10 September",
            "deadline release 2025-09-10 | Code freeze | - | -"),
        Form(
            "elections", "## Elections\n\n12 September",
            "event election 2025-09-12 | Elections | - | -"),
        Form(
            "a workshop in a town", "## Workshop\n\n18 September, Rome",
            "event meetup 2025-09-18 | Workshop: Rome | Rome | -"),
        Form(
            "meetups in towns", "## Meetups\n\n- 18 September, Rome\n- 19 September, Oslo",
            "event meetup 2025-09-18 | Meetups: Rome | Rome | -",
            "event meetup 2025-09-19 | Meetups: Oslo | Oslo | -"),
        Form(
            "a day for teachers", "## Teachers' day\n\n5 November, Oslo",
            "event meetup 2025-11-05 | Teachers' day | Oslo | -"),
        Form(
            "what is cancelled",
            "## Marmot bootcamp\n\n2–3 October: **cancelled**. Refunds within 14 days.",
            "event conference 2025-10-02..2025-10-03 cancelled | Marmot bootcamp | - | -"),
    ]

    static let prices = [
        Form(
            "only a price",
            "## Marmot camp\n\n21–23 October, Tartu\n\n- $45 until 19 September, $60 after\n- EUR 60 until 1 October",
            "event conference 2025-10-21..2025-10-23 | Marmot camp | Tartu | -",
            "deadline registration 2025-09-19 | Marmot camp: $45 | Tartu | -",
            "deadline registration 2025-10-01 | Marmot camp: EUR 60 | Tartu | -")
    ]

    static let captions = [
        Form(
            "lines that begin with captions",
            "## Groups\n\n**Otter group.** Meets on 12 October at 19:00.\n**Heron group.** Meets on 14 October at 18:30.",
            "event meeting 2025-10-12 19:00 | Otter group | - | -",
            "event meeting 2025-10-14 18:30 | Heron group | - | -"),
        Form(
            "each label has its own days",
            "## Elections to the council\n\nNominations: 1–21 October. Ballot: 1–14 November.",
            "window election 2025-10-01..2025-10-21 | Elections to the council: Nominations | - | -",
            "window election 2025-11-01..2025-11-14 | Elections to the council: Ballot | - | -"),
        Form(
            "a caption ends a list under another",
            "**Meeting.** We meet on 8 September.\n\n**Contests and awards**\n\n- Marmot Cup: 2 October\n\n**Repeater.** It will be off the air on 21 September.",
            "event meeting 2025-09-08 | Meeting | - | -",
            "event award 2025-10-02 | Marmot Cup | - | -",
            "event other 2025-09-21 | Repeater | - | -"),
    ]

    static let sentences = [
        Form(
            "a release after its day", "- 3 October: Marmot 2 is released",
            "event release 2025-10-03 | Marmot 2 is released | - | -"),
        Form(
            "near miss: tickets after their day", "- 3 October: Marmot Summit tickets are released",
            "opening registration 2025-10-03 | Marmot Summit tickets are released | - | -"),
        Form(
            "a sentence that goes on with the heading",
            "## State of the Marmot\n\nIs in Nouméa this time, from 22 to 24 October.",
            "event conference 2025-10-22..2025-10-24 | State of the Marmot | Nouméa | -"),
        Form(
            "a group of a town and country",
            "The Marmot user group of Curitiba, Brazil meets on the 27th of August.",
            "event meetup 2025-08-27 | The Marmot user group of Curitiba, Brazil | Curitiba, Brazil | -"
        ),
        Form(
            "hours at which something is open",
            "The library is open on weekdays from 9 to 12."),
        Form(
            "a house that is closed", "The library stays shut on 12 October.",
            "event other 2025-10-12 | Library stays shut | - | -"),
        Form(
            "the activity of a group",
            "**WG 7 (Ferries).** Teleconference, 5 November 2025, 09:00 Singapore time.",
            "event meeting 2025-11-05 09:00 Asia/Singapore | WG 7 (Ferries): Teleconference | - | -"
        ),
        Form(
            "a column of calls",
            "| Call | Opens | Closes |\n| --- | --- | --- |\n| MarmotSummit talks | 1 Oct 2025 | 15 Dec 2025 |",
            "window cfp 2025-10-01..2025-12-15 | MarmotSummit talks | - | -"),
    ]
}
