extension FormTests {
    /// Lines and sentences about several things.
    static let lines = [
        Row(
            "a name, a date and a place behind it",
            "* Harbor Day France: 22 May 2026, Paris",
            "event day 2026-05-22 | Harbor Day France | Paris | -"
        ),
        Row(
            "a numbered list whose dates stand first, further dates in sentences behind",
            "1. **13-15 June 2026** – Pier Summit, Ghent, Belgium. The [CFP](https://p.example/c) closes on January 10, 2026.",
            "event summit 2026-06-13..2026-06-15 | Pier Summit | Ghent, Belgium | -",
            "deadline cfp 2026-01-10 | Pier Summit: The CFP closes | Ghent, Belgium | https://p.example/c"
        ),
        Row(
            "a name and its town in one field",
            "* Pier Fest, Ghent - 13-15 September",
            "event conference 2025-09-13..2025-09-15 | Pier Fest | Ghent | -"
        ),
        Row(
            "three words may be a sentence",
            "Voting closes Friday.",
            "deadline election 2025-08-08 | Voting closes | - | -"
        ),
        Row(
            "today, by its date",
            "The Harbor freeze is today, August 5 at 23:59 PDT.",
            "deadline release 2025-08-05 23:59 America/Los_Angeles | Harbor freeze | - | -"
        ),
        Row(
            "the date of a text that names nothing",
            "August 5, 2025"
        ),
        Row(
            "a close in parentheses is not the event's own",
            "* **Pier Day Benelux** – Utrecht, 3 November (CFP closes 10 October)",
            "event day 2025-11-03 | Pier Day Benelux | Utrecht | -",
            "deadline cfp 2025-10-10 | Pier Day Benelux: CFP closes | Utrecht | -"
        ),
        Row(
            "a time at the end of the entry",
            "* 14 August – Quay Live webinar: the year in review, 15:00 UTC",
            "event webinar 2025-08-14 15:00 UTC | Quay Live webinar | - | -"
        ),
        Row(
            "a name before a date in parentheses",
            "PIERCON (6 & 7 September, Oslo): meet us in building K.",
            "event conference 2025-09-06..2025-09-07 | PIERCON | Oslo | -"
        ),
        Row(
            "a day without its month behind a date",
            "PierCon runs August 26 - 28 in Oslo; workshops start on the 25th.",
            "event conference 2025-08-26..2025-08-28 | PierCon | Oslo | -",
            "event conference 2025-08-25 | PierCon | Oslo | -"
        ),
        Row(
            "a list of deadlines",
            "# Deadlines\n\n* August 31: Travel support\n* September 15: Pier Award nominations",
            "deadline travel-support 2025-08-31 | Travel support | - | -",
            "deadline award 2025-09-15 | Pier Award nominations | - | -"
        ),
        Row(
            "a row whose link stands in another cell",
            """
            | Event | Date | Location | Links |
            | --- | --- | --- | --- |
            | Pier Day Ghana | 29 August 2026 | Accra, Ghana | [Register](https://g.example) |
            """,
            "event day 2026-08-29 | Pier Day Ghana | Accra, Ghana | https://g.example"
        ),
        Row(
            "a sentence that begins with a version",
            "The freeze is on August 30th.  v1.15 ships on Monday, September 15th.",
            "deadline release 2025-08-30 | Freeze | - | -",
            "event release 2025-09-15 | v1.15 | - | -"
        ),
        Row(
            "tickets that go on sale",
            "Tickets for PierCon go on sale on August 21.",
            "opening registration 2025-08-21 | Tickets for PierCon go on sale | - | -"
        ),
        Row(
            "the year of another date of the line is that date's alone",
            "- Board elections will be held January 10 - 14, 2026. Nominations are open until August 17.",
            "window election 2026-01-10..2026-01-14 | Board elections | - | -",
            "deadline election 2025-08-17 | Board elections: Nominations are open | - | -"
        ),
    ]
}
