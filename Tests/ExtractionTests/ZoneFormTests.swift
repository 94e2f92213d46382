import Testing

/// Zones for one time, for a whole list, or for one instant in several zones.
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

            - 12 September, 18:00: Thimble Meetup
            - 19 September, 19:30: Curlew Meetup
            """,
            "event meetup 2025-09-12 18:00 UTC | Thimble Meetup | - | -",
            "event meetup 2025-09-19 19:30 UTC | Curlew Meetup | - | -"),
        Form(
            "one zone for the times of a section",
            """
            ## North (all times CEST)

            - 12 September, 18:00: Thimble Meetup

            ## South

            - 19 September, 19:30 UTC: Curlew Meetup
            """,
            "event meetup 2025-09-12 18:00 Europe/Paris | Thimble Meetup | - | -",
            "event meetup 2025-09-19 19:30 UTC | Curlew Meetup | - | -"),
        Form(
            "a time's own zone comes first",
            """
            All times are in UTC.

            - 12 September, 18:00 JST: Thimble Meetup
            """,
            "event meetup 2025-09-12 18:00 Asia/Tokyo | Thimble Meetup | - | -"),
    ]

    static let words = [
        Form(
            "a zone and the name of a country",
            "- 12 September, 18:00 US/Eastern time: Thimble Meetup",
            "event meetup 2025-09-12 18:00 America/New_York | Thimble Meetup | - | -"),
        Form(
            "a zone in words", "- 12 September, 18:00 Japan time: Thimble Meetup",
            "event meetup 2025-09-12 18:00 Asia/Tokyo | Thimble Meetup | - | -"),
        Form(
            "a zone of Australia", "- 12 September, 18:00 Australian Western: Thimble Meetup",
            "event meetup 2025-09-12 18:00 Australia/Perth | Thimble Meetup | - | -"),
        Form(
            "a zone in parentheses", "- 12 September, 18:00 (UTC): Thimble Meetup",
            "event meetup 2025-09-12 18:00 UTC | Thimble Meetup | - | -"),
    ]

    static let instants = [
        Form(
            "one instant in two zones",
            "- 12 September, 18:00 UTC / 20:00 CEST: Thimble Meetup",
            "event meetup 2025-09-12 18:00 UTC | Thimble Meetup | - | -"),
        Form(
            "one instant in parentheses",
            "- Thimble Meetup: 12 September, 18:00 UTC (11:00 PDT, 20:00 CEST)",
            "event meetup 2025-09-12 18:00 UTC | Thimble Meetup | - | -"),
        Form(
            "a list of zones below one event",
            """
            - Thimble Meetup, 12 September, 18:00 UTC
              - 12 September, 11:00 PDT
              - 13 September, 03:00 JST
            """,
            "event meetup 2025-09-12 18:00 UTC | Thimble Meetup | - | -"),
    ]
}
