import Testing

/// A heading, a paragraph, or an item that is only a date gives it to what is below it.
@Suite struct DateHeadingsTests {
    @Test(arguments: given + kept)
    func givesTheDate(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let given = [
        Form(
            "a heading above a list",
            """
            ## Friday, 12 September

            - 18:00 Thimble Evening
            - 19:30 Curlew Walk
            """,
            "event meetup 2025-09-12 18:00 | Thimble Evening | - | -",
            "event meetup 2025-09-12 19:30 | Curlew Walk | - | -"),
        Form(
            "a heading above a paragraph",
            """
            ### 12 September 2025

            Thimble Evening, Tartu
            """,
            "event meetup 2025-09-12 | Thimble Evening | Tartu | -"),
        Form(
            "an item above items",
            """
            - 12 September
              - Thimble Evening
              - Curlew Walk
            - 19 September
              - Sextant Night
            """,
            "event meetup 2025-09-12 | Thimble Evening | - | -",
            "event meetup 2025-09-12 | Curlew Walk | - | -",
            "event meetup 2025-09-19 | Sextant Night | - | -"),
        Form(
            "a bold line above a list",
            """
            **12 September**

            - Thimble Evening (Tartu)
            """,
            "event meetup 2025-09-12 | Thimble Evening | Tartu | -"),
        Form(
            "a line that a colon ends above a list",
            """
            Friday, 12 September:

            - Thimble Evening
            """,
            "event meetup 2025-09-12 | Thimble Evening | - | -"),
    ]

    static let kept = [
        Form(
            "entries with days of their own",
            """
            ## 12 September

            - 13 September: Thimble Evening
            """,
            "event meetup 2025-09-13 | Thimble Evening | - | -"),
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
