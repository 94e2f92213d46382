extension FormTests {
    /// Forms of letters: dates that other dates give, labels, columns, and names from headings.
    static let letters = [
        Row(
            "an earlier date as the day to count from",
            """
            The freeze starts on 2 September, and the beta follows the day after.

            Harbor Conf is on 12–14 September; the ideas for its quay talks are due the Friday before.

            Quay 7.0 ships on 3 September; Quay 7.1 becomes beta two days later, on the 5th.
            """,
            "deadline release 2025-09-02 | Freeze | - | -",
            "event release 2025-09-03 | Beta | - | -",
            "event conference 2025-09-12..2025-09-14 | Harbor Conf | - | -",
            "deadline cfp 2025-09-05 | Harbor Conf: ideas for its quay talks | - | -",
            "event release 2025-09-03 | Quay 7.0 | - | -",
            "event release 2025-09-05 | Quay 7.1 becomes beta | - | -"),
        Row(
            "a window that is under way",
            """
            Voting opened on 1 August and runs through 15 August.
            """,
            "window election 2025-08-01..2025-08-15 | Voting | - | -"),
        Row(
            "the label of an entry says what its task is",
            """
            ## Harbor Conference 2025

            - **Scholarships.** [Applications](https://h.example/s) open on 20 August and close on 14 September.
            - Sponsors: contracts signed by 21 August get their logo on the banner.
            - **Visa letters.** Ask for yours before 15 August, please.
            """,
            "window travel-support 2025-08-20..2025-09-14 | Harbor Conference 2025: Scholarships: Applications | - | https://h.example/s",
            "deadline sponsorship 2025-08-21 | Harbor Conference 2025: Sponsors: contracts signed | - | -",
            "deadline registration 2025-08-15 | Harbor Conference 2025: Visa letters: Ask for yours | - | -"
        ),
        Row(
            "a column with what was planned before",
            """
            | Milestone | Was | Now |
            |---|---|---|
            | Quay 7 hard freeze | 2025-09-15 | 2025-09-22 |
            """,
            "event release 2025-09-22 moved | Quay 7 hard freeze | - | -"),
        Row(
            "how often, and the next day, in two columns",
            """
            | Meeting | Slot | Next |
            |---|---|---|
            | Quay call | every two weeks, Wed 17:00 UTC | 20 August |
            | Dock group | alternate Thursdays, 9 a.m. CEST | 14 August |
            """,
            "event meeting 2025-08-20 17:00 UTC FREQ=WEEKLY;INTERVAL=2;BYDAY=WE | Quay call | - | -",
            "event other 2025-08-14 09:00 Europe/Paris FREQ=WEEKLY;INTERVAL=2;BYDAY=TH | Dock group | - | -"
        ),
        Row(
            "a monthly call and its next day",
            """
            Our monthly dock call is on the third Tuesday, 16:00 UTC; the next one, on 19 August, is about piers.
            """,
            "event meeting 2025-08-19 16:00 UTC FREQ=MONTHLY;BYDAY=3TU | Monthly dock call | - | -"),
        Row(
            "the paragraph below a heading shows that it is an event",
            """
            # Letter of the harbor group

            ## 2. Quayweek

            Quayweek will be in Tallinn, Estonia, on 21–23 October 2025.

            - Papers and talks: 1 September
            - Notification: 1 October

            ## Elections

            - Nominations end on 9 September
            """,
            "event conference 2025-10-21..2025-10-23 | Quayweek | Tallinn, Estonia | -",
            "deadline cfp 2025-09-01 | Quayweek: Papers and talks | Tallinn, Estonia | -",
            "event cfp 2025-10-01 | Quayweek: Notification | Tallinn, Estonia | -",
            "deadline election 2025-09-09 | Nominations end | - | -"),
        Row(
            "a heading with a name and a year is an event",
            """
            ## Dock Brasil 2025

            Three days of talks. Details are on [2025.dock.example](https://2025.dock.example).

            **Important dates**

            - 20/08 – last day to ask for travel aid
            - 30/09 – end of the first ticket batch
            """,
            "deadline travel-support 2025-08-20 | Dock Brasil 2025: last day to ask for travel aid | - | -",
            "deadline registration 2025-09-30 | Dock Brasil 2025: end of the first ticket batch | - | -"
        ),
        Row(
            "the venue after the date below a heading with the town",
            """
            ## Harborcon 2025 – Minneapolis, Minnesota

            Three days, four tracks. **October 13–15, 2025** at the Mill District Conference Center.
            """,
            "event conference 2025-10-13..2025-10-15 | Harborcon 2025 | Mill District Conference Center | -"
        ),
        Row(
            "fields of one's own labels",
            """
            **Harbor Lab, Oslo**\u{20}\u{20}
            What: open evening for beginners\u{20}\u{20}
            When: every Wednesday, 19:00 to 22:00\u{20}\u{20}
            Where: Storgata 12
            """,
            "event meetup 2025-08-06 19:00-22:00 Europe/Oslo FREQ=WEEKLY;BYDAY=WE | Open evening for beginners | Harbor Lab, Oslo | -"
        ),
        Row(
            "the time of a town",
            """
            - Harbor show: every Tuesday at 20:00 (Brasília time), online
            - Dock call: 12 August, 20:00 Lisbon time
            """,
            "event conference 2025-08-12 20:00 America/Sao_Paulo FREQ=WEEKLY;BYDAY=TU | Harbor show | online | -",
            "event meeting 2025-08-12 20:00 Europe/Lisbon | Dock call | - | -"),
        Row(
            "times with dots, and venues behind them",
            """
            - Board game evening: the last Friday of each month, 19.00, Ekonomikum, Uppsala
            """,
            "event meetup 2025-08-29 19:00 Europe/Stockholm FREQ=MONTHLY;BYDAY=-1FR | Board game evening | Ekonomikum, Uppsala | -"
        ),
        Row(
            "streets and people are no places",
            """
            - Wed 20 August, 6:30pm – Soldering evening – Cuba Street Fab Lab, Wellington
            - 27 August: Templates office hour with Sofía, 19:00 UTC
            """,
            "event meetup 2025-08-20 18:30 Pacific/Auckland | Soldering evening | Cuba Street Fab Lab, Wellington | -",
            "event meeting 2025-08-27 19:00 UTC | Templates office hour with Sofía | - | -"),
        Row(
            "a moved meetup keeps its hour",
            """
            - **Chicago, IL** — moved from Sept. 5 to Sept. 12, 5:30 PM CT — Dock talks
            """,
            "event meetup 2025-09-12 17:30 America/Chicago moved | Chicago, IL | Chicago, IL | -"),
        Row(
            "a line that ends within a phrase goes on in the next",
            """
            Motions must reach the board by 16 August. Candidates for the board may be put forward until
            23 August; so far we have two names for five seats.
            """,
            "deadline registration 2025-08-16 | Motions must reach the board | - | -",
            "deadline registration 2025-08-23 | Candidates for the board may be put forward | - | -"
        ),
        Row(
            "months at the start of entries",
            """
            - September, [Harbor Maintainer Month](https://h.example/m)
            - October. Dock Summit

            | When | What | Where |
            |---|---|---|
            | November † | Harbor Days Korea | Seoul, South Korea |
            """,
            "event other 2025-09-01..2025-09-30 | Harbor Maintainer Month | - | https://h.example/m",
            "event summit 2025-10-01..2025-10-31 | Dock Summit | - | -",
            "event meetup 2025-11-01..2025-11-30 | Harbor Days Korea | Seoul, South Korea | -"),
        Row(
            "a version next to the name",
            """
            | Package | Version | Date |
            |---|---|---|
            | Quay | 3.0.0rc1 | 2025-10-06 |
            """,
            "event release 2025-10-06 | Quay 3.0.0rc1 | - | -"),
        Row(
            "versions are due, calls end",
            """
            Quay 1.22 is due on 18 August.

            - [RFC 211: nested footnotes](https://h.example/211), ends 15 August
            """,
            "event release 2025-08-18 | Quay 1.22 | - | -",
            "deadline other 2025-08-15 | RFC 211: nested footnotes, ends | - | https://h.example/211"
        ),
    ]
}
