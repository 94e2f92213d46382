extension FormTests {
    /// Ways in which editors lay out dates.
    static let editors = [
        Row(
            "lines of labels, without marks of a list",
            """
            Important dates:
            Nominations: 4-11 September
            Polling: 18 September - 25 September
            RC1 deadline: 2 October
            """,
            "window election 2025-09-04..2025-09-11 | Nominations | - | -",
            "window election 2025-09-18..2025-09-25 | Polling | - | -",
            "deadline release 2025-10-02 | RC1 deadline | - | -"),
        Row(
            "dots between fields",
            """
            * **Tue, Sep 16** · Copenhagen · [Parsers and Pastry](https://m.example/19)
            """,
            "event meetup 2025-09-16 | Parsers and Pastry | Copenhagen | https://m.example/19"),
        Row(
            "a bold line with the date above its description",
            """
            **Thursday, September 11 — "Your quay is leaking"**
            Four operators talk about metering. [Set a reminder](https://l.example/11)
            """,
            "event other 2025-09-11 | Your quay is leaking | - | https://l.example/11"),
        Row(
            "a name above its date, time and venue",
            """
            1. **Chapter meetup: cranes on a budget**
               - *Date:* Saturday 27th September
               - *Venue:* Town Hall, Ghent
            """,
            "event meetup 2025-09-27 | Chapter meetup: cranes on a budget | Town Hall, Ghent | -"),
        Row(
            "start and end below one name",
            """
            - **Nominations**
              - Start: September 3, 2025 23:45 UTC
              - End: September 10, 2025 23:45 UTC
            """,
            "window election 2025-09-03..2025-09-10 23:45-23:45 UTC | Nominations | - | -"),
        Row(
            "columns of plain text",
            """
            ```
            07.10.  Gothenburg   Harbor Day Sweden
            14.-15.10.  Berlin   Harbor Day Germany
            ```
            """,
            "event day 2025-10-07 | Harbor Day Sweden | Gothenburg | -",
            "event day 2025-10-14..2025-10-15 | Harbor Day Germany | Berlin | -"),
        Row(
            "the list below a line of fields belongs to its event",
            """
            **PierCon** | September 14–17 | Minneapolis, Minnesota

            - Early bird pricing ends August 20.
            """,
            "event conference 2025-09-14..2025-09-17 | PierCon | Minneapolis, Minnesota | -",
            "deadline registration 2025-08-20 | PierCon: Early bird pricing ends | Minneapolis, Minnesota | -"
        ),
        Row(
            "a table whose columns have headings",
            """
            | What | Last date |
            | --- | --- |
            | Talk proposals (round 2) | 9 September |
            """,
            "deadline cfp 2025-09-09 | Talk proposals (round 2) | - | -"),
        Row(
            "several days of one thing",
            "We do module sprints on September 1, September 8 and September 15.",
            "event meetup 2025-09-01 | Do module sprints | - | -",
            "event meetup 2025-09-08 | Do module sprints | - | -",
            "event meetup 2025-09-15 | Do module sprints | - | -"),
        Row(
            "towns with their dates in parentheses",
            "The series \"Your harbor\" stops in Warsaw (Sept. 22) and Vienna (Oct. 2).",
            "event meetup 2025-09-22 | series \"Your harbor\" stops | Warsaw | -",
            "event meetup 2025-10-02 | series \"Your harbor\" stops | Vienna | -"),
        Row(
            "other dates of the issue show the order of day and month",
            """
            * 06/10/2025 | Jakarta, Indonesia | Quay Day
            * 22/09/2025 | Hanoi, Vietnam | Pier Day
            """,
            "event day 2025-10-06 | Quay Day | Jakarta, Indonesia | -",
            "event day 2025-09-22 | Pier Day | Hanoi, Vietnam | -"),
        Row(
            "what is not cancelled takes place",
            "The Dock Meetup is not cancelled and takes place on 5 September in Oslo.",
            "event meetup 2025-09-05 | Dock Meetup is not cancelled and takes place | Oslo | -"),
        Row(
            "an issue's own date, a break and a weekday in passing are no events",
            """
            *Tuesday 5 August 2025 -- issue 31*

            **Thursday, August 14 — no show.**

            It was a relaxed Sunday at the quay, and the crew meets on odd Mondays.
            """),
        Row(
            "a name in quotation marks behind its date",
            "* 5 September 2025 – “Quay Containers” talk",
            "event other 2025-09-05 | “Quay Containers” talk | - | -"),
        Row(
            "two things of one day, one of them in another script",
            """
            * 5 September 2025 – Quay talk
            * Клуб Рис – 5 September 2025
            """,
            "event other 2025-09-05 | Quay talk | - | -",
            "event other 2025-09-05 | Клуб Рис | - | -"),
        Row(
            "dates set as code",
            "1. Nominations: `Sep 01, 2025 23:45` – `Sep 15, 2025 23:45`",
            "window election 2025-09-01..2025-09-15 23:45-23:45 | Nominations | - | -"),
        Row(
            "an indented schedule with marks of a list",
            """
            The dates are:

                - Submission deadline:   20 December 2025, 23:59 UTC
                - Final upload:          15 January 2026
            """,
            "deadline cfp 2025-12-20 23:59 UTC | Submission deadline | - | -",
            "event other 2026-01-15 | Final upload | - | -"),
        Row(
            "a month that sets the scene, and one in which something happens",
            """
            In November expect 10 degrees and wind.

            In November the Dock Summit takes place in Oslo.
            """,
            "event summit 2025-11-01..2025-11-30 | Dock Summit | Oslo | -"),
        Row(
            "lengths, versions, scores and log lines are no dates and times",
            """
            The workshop is on 5 September, 3 hours, in Oslo.

            On 6 September, from 1.34 onwards, the new meetup counts.

            - Tests passing: 9/15
            - Enhancements tracked: 12/31

            ```swift
            2025-09-05 renewed
            2025-09-06 renewed
            ```
            """,
            "event conference 2025-09-05 | Workshop | Oslo | -",
            "event meetup 2025-09-06 | From 1.34 onwards, the new meetup counts | - | -"),
        Row(
            "words of tasks beside an event make no task of it",
            """
            You can register for the Harbor Summit in Oslo on 3–5 September.

            Release candidates: 10–12 September 2025.
            """,
            "event summit 2025-09-03..2025-09-05 | Harbor Summit | Oslo | -",
            "event release 2025-09-10..2025-09-12 | Release candidates | - | -"),
        Row(
            "weekdays after work, and what was called off",
            """
            The Oslo meetup takes place on Friday after work.

            The community call on Thursday was cancelled.
            """,
            "event meetup 2025-08-08 | Oslo meetup | Oslo | -",
            "event meeting 2025-08-07 cancelled | Community call | - | -"),
        Row(
            "a weekday tells the order of numbers",
            "The dock meetup in Oslo is on Sunday, 10-12-2025.",
            "event meetup 2025-10-12 | dock meetup | Oslo | -"),
    ]
}
