import Testing

/// Entries without a name take one from above, unless a heading is too general.
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
            "event conference 2025-11-03..2025-11-05 | Marmot Summit | - | -"),
        Form(
            "the title of a page",
            html: "<title>Marmot Summit</title><h2>Key dates</h2>"
                + "<ul><li>Registration opens: 12 September</li></ul>",
            "opening registration 2025-09-12 | Marmot Summit: Registration opens | - | -"),
    ]

    static let parents = [
        Form(
            "a date below a name",
            """
            - Thimble Meetup
              - 12 September, Tartu
            """,
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -")
    ]

    static let headings = [
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

            - 12 September: Thimble Meetup
            - 19 September: Curlew Meetup
            """,
            "event meetup 2025-09-12 | Thimble Meetup | - | -",
            "event meetup 2025-09-19 | Curlew Meetup | - | -"),
    ]

    static let labels = [
        Form(
            "a label of a title",
            """
            **What:** Thimble Meetup
            **When:** 12 September
            **Where:** Tartu
            """,
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -"),
        Form(
            "the label before a colon",
            "Thimble Meetup: 12 September",
            "event meetup 2025-09-12 | Thimble Meetup | - | -"),
    ]
}
