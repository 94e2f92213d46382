import Testing

/// The forms in which newsletters state dates: a few lines of Markdown with the items in them.
///
/// Published on Tuesday, 5 August 2025; without a profile.
@Suite struct FormTests {
    typealias Row = Form

    @Test(
        arguments: entries + tasks + blocks + prose + sentences + noise + lines + changes
            + denials + editors + letters + notices)
    func readsTheForm(row: Row) throws {
        let found = try row.found
        #expect(found == row.mentions)
    }

    static let entries = [
        Row(
            "a heading names the event that its date line dates; entries below belong to it",
            """
            # Harbor Summit Europe

            17-19 October | Lyon, France | Palais des Congrès

            * [Register Now](https://h.example/r) | Prices double on 9 September at 23:59 PT
            * [Submit a Talk](https://h.example/c) | The CFP closes October 3 at 11:59pm China Standard Time
            """,
            "event summit 2025-10-17..2025-10-19 | Harbor Summit Europe | Lyon, France | -",
            "deadline registration 2025-09-09 23:59 America/Los_Angeles | Harbor Summit Europe: Prices double | Lyon, France | https://h.example/r",
            "deadline cfp 2025-10-03 23:59 Asia/Shanghai | Harbor Summit Europe: The CFP closes | Lyon, France | https://h.example/c"
        ),
        Row(
            "towns below a heading that names the party",
            """
            **[Harbor's 15th Birthday](https://h.example/15)**

            * [Erlangen, Germany](https://m.example/1) – 22 August
            * Austin, TX - October (co-located with a fair)
            """,
            "event meetup 2025-08-22 | Harbor's 15th Birthday: Erlangen, Germany | Erlangen, Germany | https://m.example/1",
            "event meetup 2025-10-01..2025-10-31 | Harbor's 15th Birthday: Austin, TX | Austin, TX | https://h.example/15"
        ),
        Row(
            "the entry below holds the name",
            """
            ### Europe

            * 2025-09-14 | Virtual (Berlin, DE) | [Harbor Berlin](https://b.example)
                * [**Quay talks, September edition**](https://b.example/e/1)
            """,
            "event meetup 2025-09-14 | Harbor Berlin: Quay talks, September edition | Virtual (Berlin, DE) | https://b.example/e/1"
        ),
        Row(
            "date, town and name inside one link",
            "* [Sep  6. Denver, US - Pier Denver - September Meetup](https://m.example/1).",
            "event meetup 2025-09-06 | Pier Denver - September Meetup | Denver, US | https://m.example/1"
        ),
        Row(
            "a call's close and the event's own dates in one entry",
            "* [PierCon](https://p.example) [CFP](https://p.example/cfp) closes 2025-09-24 | Oslo, Norway | Event date: 2025-11-28 - 2025-11-30",
            "deadline cfp 2025-09-24 | PierCon CFP closes | Oslo, Norway | https://p.example",
            "event conference 2025-11-28..2025-11-30 | PierCon | Oslo, Norway | https://p.example"
        ),
        Row(
            "a list of attributes under the event's heading",
            """
            # Quay Summit

            * September 8 & 9, 2026
            * Porto, Portugal | Alfândega
            * [Become a Sponsor](https://q.example/s) | Contracts must be signed by July 17, 2026.
            """,
            "event summit 2026-09-08..2026-09-09 | Quay Summit | Porto, Portugal | -",
            "deadline sponsorship 2026-07-17 | Quay Summit: Become a Sponsor: Contracts must be signed | Porto, Portugal | https://q.example/s"
        ),
    ]

    static let tasks = [
        Row(
            "a linked name and a colon before what is due",
            """
            # Quay Summit

            17-19 October | Lyon, France

            - [Apply for travel support](https://q.example/t): closes on 9 September 2025
            """,
            "event summit 2025-10-17..2025-10-19 | Quay Summit | Lyon, France | -",
            "deadline travel-support 2025-09-09 | Quay Summit: Apply for travel support | Lyon, France | https://q.example/t"
        ),
        Row(
            "a label before the last day",
            """
            # Quay Summit

            17-19 October | Lyon, France

            * [Sponsor the Summit](https://q.example/s) | Deadline: 26 September, 23:59 PT
            """,
            "event summit 2025-10-17..2025-10-19 | Quay Summit | Lyon, France | -",
            "deadline sponsorship 2025-09-26 23:59 America/Los_Angeles | Quay Summit: Sponsor the Summit | Lyon, France | https://q.example/s"
        ),
    ]

    static let blocks = [
        Row(
            "a table with a date column",
            """
            | Event | CFP closes | Dates | Location |
            | --- | --- | --- | --- |
            | PierCon | 1 September | 10-12 November 2025 | Oslo, Norway |
            """,
            "deadline cfp 2025-09-01 | PierCon: CFP closes | Oslo, Norway | -",
            "event conference 2025-11-10..2025-11-12 | PierCon | Oslo, Norway | -"
        ),
        Row(
            "when, where and what on lines of their own",
            "**When:** 5 November at 10:00 UTC\n**Where:** Vienna, Austria\n**What:** Harbor Hackday\n",
            "event meetup 2025-11-05 10:00 UTC | Harbor Hackday | Vienna, Austria | -"
        ),
        Row(
            "a raw HTML paragraph",
            "<p><strong>Quay Day</strong><br/>\n14 & 15 May 2026<br/>\nGhent, Belgium<br/>\n<a href=\"https://v.example\">De Bijloke</a></p>\n",
            "event day 2026-05-14..2026-05-15 | Quay Day | Ghent, Belgium | https://v.example"
        ),
    ]

    static let prose = [
        Row(
            "the name before the verb",
            "The next [Quay Gathering](https://q.example) will be October 27-31.",
            "event meetup 2025-10-27..2025-10-31 | Quay Gathering | - | https://q.example"
        ),
        Row(
            "a deadline takes its topic from the sentence before",
            "Take part in the [Harbor User Survey](https://s.example). The deadline to be counted is Friday, August 29.",
            "deadline survey 2025-08-29 | Take part in the Harbor User Survey: deadline to be counted | - | https://s.example"
        ),
        Row(
            "an opening and a close in two sentences are a window",
            "The nomination period for the Harbor committee starts on September 2! Send your nomination till September 16!",
            "window election 2025-09-02..2025-09-16 | Nomination period for the Harbor committee | - | -"
        ),
        Row(
            "an opening whose close is a duration",
            "The nomination period for the Harbor committee opens on September 2 and runs for two weeks.",
            "opening election 2025-09-02 | Nomination period for the Harbor committee opens | - | -"
        ),
        Row(
            "one instant in two zones",
            "Enhancement freeze is 02:00 UTC Friday 10th October / 19:00 PDT Thursday 9th October.",
            "deadline release 2025-10-10 02:00 UTC | Enhancement freeze | - | -"
        ),
        Row(
            "a repeated meeting",
            "The Harbor working group meets on the second Tuesday of each month at 15:00 UTC.",
            "event meeting 2025-08-12 15:00 UTC FREQ=MONTHLY;BYDAY=2TU | Harbor working group | - | -"
        ),
        Row(
            "a time that stands apart from its day, in the zone of the place",
            "Our pier meetup is on Wednesday, 13 August in Leeds, UK at 6pm BST.",
            "event meetup 2025-08-13 18:00 Europe/London | pier meetup | Leeds, UK | -"
        ),
        Row(
            "an unknown zone never drops the item",
            "The harbor party starts on 20 August at 18:00 QQT.",
            "event meetup 2025-08-20 18:00 | harbor party | - | -"
        ),
        Row(
            "cancelled and extended",
            "The Harbor Day Seoul scheduled for 9 September has been cancelled.\n\nThe survey deadline has been extended to August 31.",
            "event day 2025-09-09 cancelled | Harbor Day Seoul scheduled for | Seoul | -",
            "deadline survey 2025-08-31 moved | Survey deadline | - | -"
        ),
        Row(
            "a date of last month that the text looks forward to is next year's",
            "On March 8-9, [Pier Summit Asia | DockCon](https://p.example) will take place in Osaka.",
            "event conference 2026-03-08..2026-03-09 | Pier Summit Asia | DockCon | Osaka | https://p.example"
        ),
    ]

    static let noise = [
        Row(
            "what is over",
            "Harbor 2025.1 was released on July 30. The gathering took place from June 21 - 25."),
        Row(
            "versions, prices, booths and bare years",
            "Over 10 years ago, in 2015, Harbor 2025.2 cost $1,050 at booth #1362."),
        Row("verbs that are months, too", "We may march on. In march step, may we go."),
        Row(
            "months in names",
            "The January 2026 patch releases and the February plan remain delayed."),
        Row(
            "vague times",
            "Elections kick off later this month, and the guide is for next year."),
        Row("captions of lists", "Rusty Events between 2025-08-05 - 2025-09-02 🦀"),
        Row(
            "code and addresses",
            "Run `2025-09-01` or see https://a.example/2025/09/01/x now.\n\n    2025-09-02\n"),
        Row("no dates at all", "# News\n\nThe harbor is open, and everybody is welcome."),
        Row("nothing that is dated", "* 12 September"),
    ]
}
