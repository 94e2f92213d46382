import Testing

/// Text laid out by hand, as in mail: lines in columns, entries with indented lines, contents.
@Suite struct PlainTextTests {
    @Test(arguments: columns + tables + entries + fields + contents)
    func readsTheText(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let columns = [
        Form(
            "a time after the name belongs to its line",
            """
            ## Schedule for Marmot 44

                2025-11-24   Beta freeze, 14:00 UTC
                2025-12-17   Beta release
            """,
            "deadline release 2025-11-24 14:00 UTC | Beta freeze | - | -",
            "event release 2025-12-17 | Beta release | - | -"),
        Form(
            "names in a column",
            """
            ## Meetings

              Packaging committee   every Thursday at 16:00 UTC, #marmot-pack
              QA meeting            every Monday, 15:00 UTC, #marmot-qa
            """,
            "event meeting 2025-08-07 16:00 UTC FREQ=WEEKLY;BYDAY=TH | Packaging committee | - | -",
            "event meeting 2025-08-11 15:00 UTC FREQ=WEEKLY;BYDAY=MO | QA meeting | - | -"),
    ]

    static let tables = [
        Form(
            "a place and a time in the last column",
            """
            ## Training

            DATE               COURSE                            PLACE
            24-25 Sep 2025     Marmot basics                     Utrecht
            10 Oct 2025        Log analysis with free tools      online, 08:00-12:00 UTC
            14-16 Oct 2025     Forensics on a shoestring         Chisinau, Moldova
            """,
            "event meetup 2025-09-24..2025-09-25 | Marmot basics | Utrecht | -",
            "event webinar 2025-10-10 08:00-12:00 UTC | Log analysis with free tools | online | -",
            "event meetup 2025-10-14..2025-10-16 | Forensics on a shoestring | Chisinau, Moldova | -"
        ),
        Form(
            "dots that lead to a date",
            """
            ## Marmot Meeting 2025

                Talks to be submitted by ............. 27 September
                Early registration until ............. 3 October
            """,
            "deadline cfp 2025-09-27 | Marmot Meeting 2025: Talks to be submitted | - | -",
            "deadline registration 2025-10-03 | Marmot Meeting 2025: Early registration | - | -"),
        Form(
            "numbered headings above rows of dashes",
            """
            1. SEPTEMBER
            ------------

            Quiet.

            2. MARMOT MEETUP
            ----------------

               3 November, 19:00, Oslo
            """,
            "event meetup 2025-11-03 19:00 Europe/Oslo | MARMOT MEETUP | Oslo | -"),
    ]

    static let entries = [
        Form(
            "a long name above indented lines",
            """
            ## Events

            Garden 2025, the Marmot contributor conference
                Plovdiv, Bulgaria
                November 11-14
                https://garden.example
                Talk proposals are accepted until September 15.
            """,
            "event conference 2025-11-11..2025-11-14 | Garden 2025, the Marmot contributor conference | Plovdiv, Bulgaria | https://garden.example",
            "deadline cfp 2025-09-15 | Garden 2025: Talk proposals are accepted | Plovdiv, Bulgaria | https://garden.example"
        ),
        Form(
            "an address on a line of its own",
            """
            ## Events

            Thimble Days 2025
                Tallinn, Estonia, 14-16 October 2025
                CFP closes 19 September 2025
                https://thimble.example
            """,
            "event conference 2025-10-14..2025-10-16 | Thimble Days 2025 | Tallinn, Estonia | https://thimble.example",
            "deadline cfp 2025-09-19 | Thimble Days 2025: CFP closes | Tallinn, Estonia | https://thimble.example"
        ),
    ]

    static let fields = [
        Form(
            "a plain name above lines with labels",
            """
            ## Coming up

            Okavango Data Sprint

              What:   Two days of cleaning up waterways
              When:   21-22 November 2025
              Where:  Gaborone, Botswana
              RSVP:   by 16 November
            """,
            "event meetup 2025-11-21..2025-11-22 | Okavango Data Sprint: Two days of cleaning up waterways | Gaborone, Botswana | -",
            "deadline registration 2025-11-16 | Okavango Data Sprint: Two days of cleaning up waterways: RSVP | Gaborone, Botswana | -"
        ),
        Form(
            "labels and tasks in columns",
            """
            ## Marmot Conference 2026

              Conference:           7-10 March 2026
              Travel grants:        apply before 31 October
              Call for papers:      closes 15 November
            """,
            "event conference 2026-03-07..2026-03-10 | Marmot Conference 2026 | - | -",
            "deadline travel-support 2025-10-31 | Marmot Conference 2026: Travel grants: apply | - | -",
            "deadline cfp 2025-11-15 | Marmot Conference 2026: Call for papers | - | -"),
    ]

    static let contents = [
        Form(
            "an entry of the contents is no item",
            """
            ## In this issue

            1. Curlew Meetup on 9 August
            2. Elections

            ## 1. Curlew Meetup on 9 August

            Bring a friend.

            ## 2. Elections

            They are in winter.
            """,
            "event meetup 2025-08-09 | Curlew Meetup | - | -"),
        Form(
            "the line with number and day of an issue",
            """
                            M A R M O T   W E E K L Y
                            Issue 214  --  5 August 2025

            Marmot Meetup: 3 November, Oslo
            """,
            "event meetup 2025-11-03 | Marmot Meetup | Oslo | -"),
    ]
}
