import Testing

/// Names, places and links, with words around them that belong to something else.
@Suite struct WordsAroundNamesTests {
    @Test(arguments: names + places + paragraphs + links + kinds + times)
    func readsTheEntry(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let names = [
        Form(
            "a column of topics next to one of groups",
            """
            | Group | Day | Time (UTC) | Topic |
            | --- | --- | --- | --- |
            | Curlew team | Wed 10 September | 14:00 | [Order of reading](https://a.example/1) |
            """,
            "event meeting 2025-09-10 14:00 UTC | Curlew team | - | https://a.example/1"),
        Form(
            "a name with a colon in a column of names",
            """
            | When | What | Where |
            | --- | --- | --- |
            | 8 September 2025, 20:00 UTC | Tutorial: Stars without fear | online |
            """,
            "event conference 2025-09-08 20:00 UTC | Tutorial: Stars without fear | online | -"),
        Form(
            "the event that somebody hosts",
            "## Winter Gathering in Galway\n\nCorrib Lab will host this year's Winter Gathering! It will be held in Galway, Ireland, from 13 to 15 November.",
            "event conference 2025-11-13..2025-11-15 | Winter Gathering | Galway, Ireland | -"),
        Form(
            "words of the next date",
            "**Marmot 5.0** is near. We plan for a beta on September 17 and, if all goes well, for the stable release on October 7.",
            "event release 2025-09-17 | Marmot 5.0 | - | -",
            "event release 2025-10-07 | Marmot 5.0: stable release | - | -"),
        Form(
            "a plain link to where it is",
            "- Sep 24, 19:00 UTC – online hack evening, in the [voice channel](https://a.example/v)",
            "event meetup 2025-09-24 19:00 UTC | Online hack evening, in the voice channel | online | https://a.example/v"
        ),
        Form(
            "a venue in a name",
            "## Clubs and events near you\n\n- 29 November, 10:00: Drum morning in the city library, Limerick, Ireland",
            "event meetup 2025-11-29 10:00 Europe/Dublin | Drum morning in the city library | Limerick, Ireland | -"
        ),
        Form(
            "plain words before a town",
            "## Workshops\n\n- 11 October: Training for new editors\n- 19 October: Maps for librarians, Kumasi",
            "event conference 2025-10-11 | Training for new editors | - | -",
            "event meetup 2025-10-19 | Maps for librarians | Kumasi | -"),
        Form(
            "a part that is told twice",
            "Proposals for talks and posters [are welcome](https://a.example/p) until 30 September.",
            "deadline cfp 2025-09-30 | Proposals for talks and posters | - | https://a.example/p"),
        Form(
            "a channel is no name",
            "There is a **bug squashing day** on 15 September, from 14:00 UTC, in [#bugs](https://chat.example/bugs).",
            "event day 2025-09-15 14:00 UTC | Bug squashing day | - | https://chat.example/bugs"),
        Form(
            "a link to where a marked meeting is held",
            "- **Usability call**, 9 September, 19:00 UTC, [BigBlueButton](https://call.example/1)",
            "event meeting 2025-09-09 19:00 UTC | Usability call | - | https://call.example/1"),
        Form(
            "the venue on a line of place and days",
            "## Marmot Summit 2025\n\n**Lyon, France | 21–23 October 2025 | Maison Rouge**",
            "event summit 2025-10-21..2025-10-23 | Marmot Summit 2025 | Lyon, France | -"),
        Form(
            "where a speaker comes from",
            "## Webinar: Builds for science\n\nSpeaker: Sofía Ríos, University of Tartu\\\nThursday, 4 December, 16:00 UTC",
            "event webinar 2025-12-04 16:00 UTC | Builds for science | Webinar | -"),
        Form(
            "an extension in a column of deadlines",
            """
            | Conference | Dates | Abstracts due |
            | --- | --- | --- |
            | Thimble Workshop | 4–6 May 2026 | 16 September 2025 (extended) |
            """,
            "event conference 2026-05-04..2026-05-06 | Thimble Workshop | - | -",
            "deadline cfp 2025-09-16 moved | Thimble Workshop: Abstracts due | - | -"),
        Form(
            "a heading instead of what we do",
            "## Documentation sprint\n\nThe manual is old. We set aside the week of September 22 to take new pictures.",
            "event meetup 2025-09-22..2025-09-28 | Documentation sprint | - | -"),
        Form(
            "the town in a name before a relative clause",
            "Our friends in Japan invite you to MarmotCamp Sapporo, which is on 30 November.",
            "event conference 2025-11-30 | MarmotCamp Sapporo | Japan | -"),
        Form(
            "what an instruction is about",
            "- The tagging group asks [twelve questions about cycleways](https://a.example/q). Please answer by 14 September.",
            "deadline other 2025-09-14 | Twelve questions about cycleways: answer | - | https://a.example/q"
        ),
    ]

    static let places = [
        Form(
            "local times in parentheses",
            "**Marmot developers' meeting**\\\nWednesday 27 August, 14:00 UTC (10:00 in New York, 19:30 in Delhi)",
            "event meeting 2025-08-27 14:00 UTC | Marmot developers' meeting | - | -"),
        Form(
            "a schedule goes online",
            "## Marmot Summit 2025\n\nThe full schedule goes online on September 27.",
            "event summit 2025-09-27 | Marmot Summit 2025: full schedule goes online | - | -"),
        Form(
            "the town of the sentence",
            "We met in Paris, France. In spring we will be at MarmotConf in Vienna, October 27 – November 2.",
            "event conference 2025-10-27..2025-11-02 | MarmotConf | Vienna | -"),
        Form(
            "a town below a heading with two regions",
            "### Asia and Oceania\n\n- Melbourne Marmot Night: 23 September, two talks",
            "event meetup 2025-09-23 | Melbourne Marmot Night | Melbourne | -"),
    ]

    static let paragraphs = [
        Form(
            "an unknown town before its country, and last year's town",
            "Open Marmots, our yearly meeting of people who draw, takes place in Urbino, Italy, from 4 to 7 November. The [call for talks](https://a.example/c) is open until 5 October. Last year's edition in Porto sold out.",
            "event conference 2025-11-04..2025-11-07 | Open Marmots | Urbino, Italy | -",
            "deadline cfp 2025-10-05 | Open Marmots: call for talks is open | Urbino, Italy | https://a.example/c"
        ),
        Form(
            "a heading about the past",
            "## Barcelona is over, Hobart is next\n\nWe have barely unpacked, but **Marmot Summit South** will be held in Hobart, Australia, from 9 to 12 March 2026. Talk abstracts are due on 4 December.",
            "event summit 2026-03-09..2026-03-12 | Marmot Summit South | Hobart, Australia | -",
            "deadline cfp 2025-12-04 | Marmot Summit South: Talk abstracts | Hobart, Australia | -"),
        Form(
            "each event of a paragraph has its own town",
            "The next camp is in Oaxaca, Mexico, on 9 November. MarmotCamp Leeds is on 23 November.",
            "event conference 2025-11-09 | Camp | Oaxaca, Mexico | -",
            "event conference 2025-11-23 | MarmotCamp Leeds | Leeds | -"),
        Form(
            "where we meet",
            "**useQuern! 2025** is nine weeks away. We meet in Olomouc, Czechia, from 7 to 10 October, in the old college.",
            "event conference 2025-10-07..2025-10-10 | useQuern! 2025 | Olomouc, Czechia | -"),
        Form(
            "a subject before a relative clause",
            "Marmot Day is on 12 September. The Tirana meetup, which we had planned with friends, was postponed to October 10.",
            "event day 2025-09-12 | Marmot Day | - | -",
            "event meetup 2025-10-10 moved | Tirana meetup | Tirana | -"),
        Form(
            "what happens to the subject of the sentence before",
            "Our catalog mirror moves to a new rack. On Tuesday, 9 September, it is offline. The programs use the mirror in Heidelberg.",
            "event maintenance 2025-09-09 | catalog mirror moves to a new rack: is offline | - | -"),
        Form(
            "a vote over some days",
            "Between October 1 and October 8 all members vote on the amendment.",
            "window election 2025-10-01..2025-10-08 | Members vote on the amendment | - | -"),
        Form(
            "a deadline that was moved from a period",
            "The committee has moved the deadline for papers from the end of August to 14 September. Pieces for the concerts can be handed in until 30 September.",
            "deadline cfp 2025-09-14 moved | Committee has moved the deadline for papers | - | -",
            "deadline cfp 2025-09-30 | Pieces for the concerts can be handed in | - | -"),
        Form(
            "what happened last year",
            "On 28 September at 19:00 UTC we stream a public night. Last year's stream, on 5 October, had an owl.",
            "event webinar 2025-09-28 19:00 UTC | Stream a public night | - | -"),
    ]

    static let links = [
        Form(
            "a page in the line of a task",
            """
            **Node Performance Engineering**\\
            Date: 20–22 October\\
            Place: Erlangen, Germany\\
            Registration: closes on 9 September, [course page](https://a.example/c)
            """,
            "event conference 2025-10-20..2025-10-22 | Node Performance Engineering | Erlangen, Germany | https://a.example/c",
            "deadline registration 2025-09-09 | Registration: Node Performance Engineering: closes | Erlangen, Germany | https://a.example/c"
        ),
        Form(
            "a number is no common word",
            "Marmot 0.24 is faster. The feature freeze is on September 28. Python 3.9 support ends, in line with [SPEC 0](https://a.example/spec).",
            "deadline release 2025-09-28 | Marmot 0.24: feature freeze | - | -"),
    ]

    static let times = [
        Form(
            "a zone in the header of the time's column",
            """
            | Call | How often | Time (UTC) | Next one |
            | --- | --- | --- | --- |
            | Maintainers' meeting | every Wednesday | 15:00 | 20 August |
            | Security call | every Tuesday | 16:00 | 26 August |
            """,
            "event meeting 2025-08-20 15:00 UTC FREQ=WEEKLY;BYDAY=WE | Maintainers' meeting | - | -",
            "event meeting 2025-08-26 16:00 UTC FREQ=WEEKLY;BYDAY=TU | Security call | - | -"),
        Form(
            "one time for all entries of a list",
            """
            ## Marmot Internals, the webinars

            All sessions start at 16:00 UTC and are streamed.

            1. August 19: The query planner
            2. September 2: The log
            """,
            "event webinar 2025-08-19 16:00 UTC | query planner | - | -",
            "event webinar 2025-09-02 16:00 UTC | log | - | -"),
        Form(
            "versions in rows and steps in columns",
            """
            | Version | Code freeze | Final release |
            | --- | --- | --- |
            | 12.0 | 15 September 2025 | 20 October 2025 |
            """,
            "deadline release 2025-09-15 | 12.0: Code freeze | - | -",
            "event release 2025-10-20 | 12.0: Final release | - | -"),
    ]

    static let kinds = [
        Form(
            "registration is open",
            "- **Nordic Marmot Day**: October 28-29, Trondheim, [registration is open](https://a.example/n)",
            "event day 2025-10-28..2025-10-29 | Nordic Marmot Day | Trondheim | https://a.example/n"
        ),
        Form(
            "not one day but another",
            "*MarmotCamp Leipzig* had to move: not 15 September but **6 October**.",
            "event conference 2025-10-06 moved | MarmotCamp Leipzig | Leipzig | -"),
        Form(
            "a noun before a linked name",
            "- The webinar [Silicon for the rest](https://a.example/w) is on Thursday, September 18, at 17:00 UTC.",
            "event webinar 2025-09-18 17:00 UTC | Silicon for the rest | - | https://a.example/w"),
        Form(
            "the end of the day in parentheses",
            "Send a position paper of two pages by 1 September (end of day, AoE).",
            "deadline cfp 2025-09-01 23:59 Etc/GMT+12 | Send a position paper of two pages | - | -"),
        Form(
            "an end that is not exact",
            "**Marmot maintenance**: 20 September, from 06:00 to about 10:00 UTC",
            "event maintenance 2025-09-20 06:00-10:00 UTC | Marmot maintenance | - | -"),
        Form(
            "what a sentence says before a semicolon",
            "We have money for six scholarships; students may [apply](https://a.example/s) by 15 September.",
            "deadline travel-support 2025-09-15 | Scholarships: students may apply | - | https://a.example/s"
        ),
    ]
}
