import Testing

/// A heading, a paragraph, or an item that is only a date gives it to what is below it.
@Suite struct DateHeadingsTests {
    @Test(arguments: given + kept)
    func entriesTakeTheDateAbove(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let given = [
        Form(
            "a heading above a list",
            """
            ## Friday, 12 September

            - 18:00 Thimble Meetup
            - 19:30 Curlew Meetup
            """,
            "event meetup 2025-09-12 18:00 | Thimble Meetup | - | -",
            "event meetup 2025-09-12 19:30 | Curlew Meetup | - | -"),
        Form(
            "a heading above a paragraph",
            """
            ### 12 September 2025

            Thimble Meetup, Tartu
            """,
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -"),
        Form(
            "an item above items",
            """
            - 12 September
              - Thimble Meetup
              - Curlew Meetup
            - 19 September
              - Sextant Meetup
            """,
            "event meetup 2025-09-12 | Thimble Meetup | - | -",
            "event meetup 2025-09-12 | Curlew Meetup | - | -",
            "event meetup 2025-09-19 | Sextant Meetup | - | -"),
        Form(
            "a bold line above a list",
            """
            **12 September**

            - Thimble Meetup (Tartu)
            """,
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -"),
        Form(
            "a line that a colon ends above a list",
            """
            Friday, 12 September:

            - Thimble Meetup
            """,
            "event meetup 2025-09-12 | Thimble Meetup | - | -"),
    ]

    static let kept = [
        Form(
            "entries with days of their own",
            """
            ## 12 September

            - 13 September: Thimble Meetup
            """,
            "event meetup 2025-09-13 | Thimble Meetup | - | -"),
        Form(
            "a heading with a name",
            """
            ## Marmot Summit, 12 September

            - Bring a lamp
            - Doors are on the river side
            """,
            "event summit 2025-09-12 | Marmot Summit | - | -"),
    ]
}
