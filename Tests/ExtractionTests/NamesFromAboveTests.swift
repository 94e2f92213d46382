import Testing

/// Entries that name nothing take the name of what is above them, and no general heading is one.
@Suite struct NamesFromAboveTests {
    @Test(arguments: titles + parents + headings + labels)
    func takesTheName(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let titles = [
        Form(
            "the document's first heading above general ones",
            """
            # Marmot Summit

            ## Important Dates

            - CFP closes: 12 September
            - Conference: 3-5 November
            """,
            "deadline cfp 2025-09-12 | Marmot Summit: CFP closes | - | -",
            "event summit 2025-11-03..2025-11-05 | Marmot Summit | - | -"),
        Form(
            "the title of front matter",
            """
            ---
            title: Marmot Summit
            ---

            ## Calls and deadlines

            - Notifications: 12 September
            """,
            "event other 2025-09-12 | Marmot Summit: Notifications | - | -"),
        Form(
            "the title of a page",
            html: "<title>Marmot Summit</title><h2>Key dates</h2>"
                + "<ul><li>Registration opens: 12 September</li></ul>",
            "opening registration 2025-09-12 | Marmot Summit: Registration opens | - | -"),
    ]

    static let parents = [
        Form(
            "talks below a conference take its place",
            """
            - KestrelConf, 3-5 November, Trieste
              - 4 November: Sextants for beginners
            """,
            "event conference 2025-11-03..2025-11-05 | KestrelConf | Trieste | -",
            "event conference 2025-11-04 | KestrelConf: Sextants for beginners | Trieste | -"),
        Form(
            "a date below a name",
            """
            - Thimble Evening
              - 12 September, Tartu
            """,
            "event meetup 2025-09-12 | Thimble Evening | Tartu | -"),
    ]

    static let headings = [
        Form(
            "a heading with name and town",
            """
            ### Thimble Evening, Tartu

            12 September, 18:00
            """,
            "event meetup 2025-09-12 18:00 Europe/Tallinn | Thimble Evening | Tartu | -"),
        Form(
            "a general heading names nothing",
            """
            ## Upcoming events

            - 12 September
            """),
        Form(
            "several events below a general heading",
            """
            ## Events

            - 12 September: Thimble Evening
            - 19 September: Curlew Walk
            """,
            "event meetup 2025-09-12 | Thimble Evening | - | -",
            "event meetup 2025-09-19 | Curlew Walk | - | -"),
    ]

    static let labels = [
        Form(
            "a label of a title",
            """
            **What:** Thimble Evening
            **When:** 12 September
            **Where:** Tartu
            """,
            "event meetup 2025-09-12 | Thimble Evening | Tartu | -"),
        Form(
            "the label before a colon",
            "Thimble Evening: 12 September",
            "event meetup 2025-09-12 | Thimble Evening | - | -"),
    ]
}
