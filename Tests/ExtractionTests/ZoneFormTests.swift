import Testing

/// Zones that the text gives for one time, for a whole list, or for one instant in several forms.
@Suite struct ZoneFormTests {
    @Test(arguments: statements + words + instants)
    func readsTheZone(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let statements = [
        Form(
            "one zone for all times of an issue",
            """
            All times are in UTC.

            - 12 September, 18:00: Thimble Evening
            - 19 September, 19:30: Curlew Walk
            """,
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -",
            "event meetup 2025-09-19 19:30 UTC | Curlew Walk | - | -"),
        Form(
            "one zone for the times of a section",
            """
            ## North (all times CEST)

            - 12 September, 18:00: Thimble Evening

            ## South

            - 19 September, 19:30 UTC: Curlew Walk
            """,
            "event meetup 2025-09-12 18:00 Europe/Paris | Thimble Evening | - | -",
            "event meetup 2025-09-19 19:30 UTC | Curlew Walk | - | -"),
        Form(
            "a time's own zone comes first",
            """
            All times are in UTC.

            - 12 September, 18:00 JST: Thimble Evening
            """,
            "event meetup 2025-09-12 18:00 Asia/Tokyo | Thimble Evening | - | -"),
    ]

    static let words = [
        Form(
            "a zone in words", "- 12 September, 18:00 Japan time: Thimble Evening",
            "event meetup 2025-09-12 18:00 Asia/Tokyo | Thimble Evening | - | -"),
        Form(
            "a zone and the name of a country",
            "- 12 September, 18:00 US/Eastern time: Thimble Evening",
            "event meetup 2025-09-12 18:00 America/New_York | Thimble Evening | - | -"),
        Form(
            "a zone of Australia", "- 12 September, 18:00 Australian Western: Thimble Evening",
            "event meetup 2025-09-12 18:00 Australia/Perth | Thimble Evening | - | -"),
        Form(
            "a zone in parentheses", "- 12 September, 18:00 (UTC): Thimble Evening",
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -"),
        Form(
            "a bracket right after the zone",
            "- 12 September, 18:00 UTC[^1]: Thimble Evening",
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -"),
    ]

    static let instants = [
        Form(
            "one instant in two zones",
            "- 12 September, 18:00 UTC / 20:00 CEST: Thimble Evening",
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -"),
        Form(
            "one instant in parentheses",
            "- Thimble Evening: 12 September, 18:00 UTC (11:00 PDT, 20:00 CEST)",
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -"),
        Form(
            "a list of zones below one event",
            """
            - Thimble Evening, 12 September, 18:00 UTC
              - 12 September, 11:00 PDT
              - 13 September, 03:00 JST
            """,
            "event meetup 2025-09-12 18:00 UTC | Thimble Evening | - | -"),
    ]
}
