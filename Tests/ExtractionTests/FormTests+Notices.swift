extension FormTests {
    /// Forms of notice boards: dates in numbers, datelines, and times and zones for many days.
    static let notices = [
        Row(
            "days and months in numbers with spaces between them",
            """
            **Rijeka**, Croatia (in the library)

             * 13. 8. 2025., 18:30, parsers in an afternoon
             * 27. 8. at 19:00, quay talks

            Dues: each group pays its 40 € until 31. 8. 2025.

            The harbor weekend is on 15. and 16. 9. 2025.
            """,
            "event meetup 2025-08-13 18:30 Europe/Zagreb | parsers in an afternoon | Rijeka, Croatia | -",
            "event meetup 2025-08-27 19:00 Europe/Zagreb | quay talks | Rijeka, Croatia | -",
            "deadline registration 2025-08-31 | Dues: each group pays its 40 € | - | -",
            "event meetup 2025-09-15..2025-09-16 | harbor weekend | - | -"),
        Row(
            "a day at the start of a line is no number of a list",
            """
            - 24. September 2025: Hack night
            - 1. October: Harbor meetup
            """,
            "event meetup 2025-09-24 | Hack night | - | -",
            "event meetup 2025-10-01 | Harbor meetup | - | -"),
        Row(
            "a dateline is no event",
            """
            # Harbor board

            *Unit 4, Old Mill Yard. Pinned up Tuesday 5 August 2025.*

            The quay meetup is on 3 September.
            """,
            "event meetup 2025-09-03 | quay meetup | - | -"),
        Row(
            "no meeting of a name on a day",
            """
            The Open Bench is every Thursday at 18:30. No Open Bench on 25 September: half of us will be away.
            """,
            "event other 2025-08-07 18:30 FREQ=WEEKLY;BYDAY=TH | The Open Bench | - | -"),
        Row(
            "one time for several days",
            """
            Harbor calls on 4 September and on 18 September, both times at 20:00 UTC.
            """,
            "event meeting 2025-09-04 20:00 UTC | Harbor calls | - | -",
            "event meeting 2025-09-18 20:00 UTC | Harbor calls | - | -"),
        Row(
            "the zone of a town, stated for all times",
            """
            All Lisbon time (UTC+1) unless a town says otherwise.

            - Harbor meetup: 3 September, 19:00
            """,
            "event meetup 2025-09-03 19:00 Europe/Lisbon | Harbor meetup | - | -"),
        Row(
            "the time of a town is no name",
            """
            - Tue 12 August, 16:00 Lisbon time: [Grading without a network](https://h.example/cafe)
            """,
            "event other 2025-08-12 16:00 Europe/Lisbon | Grading without a network | - | https://h.example/cafe"
        ),
        Row(
            "milestones below a version",
            """
            ## Quay 7.1 (codename Pier)

            - 2025-09-19 soft freeze
            - 2025-10-19 tapeout
            """,
            "deadline release 2025-09-19 | Quay 7.1 (codename Pier): soft freeze | - | -",
            "event release 2025-10-19 | Quay 7.1 (codename Pier): tapeout | - | -"),
        Row(
            "a moved date that was announced before",
            """
            The harbor meeting in Oslo, announced for 4 September, is moved to 11 September.
            """,
            "event meeting 2025-09-11 moved | harbor meeting | Oslo | -"),
        Row(
            "a speaker before a title",
            """
            - 14 August, 18:30, Ada Byron: Parsers in an afternoon
            """,
            "event other 2025-08-14 18:30 | Ada Byron: Parsers in an afternoon | - | -"),
    ]
}
