extension Entry {
    static let months: [Entry] = [
        Entry(
            "2025-09",
            [
                "September 2025", "Sep 2025", "Sept. 2025", "September, 2025", "September '25",
                "in ⟦September⟧", "Montreal, CA - ⟦September⟧", "⟦September⟧ | Tokyo",
                "until ⟦September⟧", "September", "this September", "09/2025", "2025-09",
                "2025 September", "in ⟦09/2025⟧",
            ]),
        Entry("2026-05", ["May 2026"]),
        Entry("2025-05", ["in ⟦May⟧", "since ⟦May⟧", "May 2025", "⟦May⟧ | Oslo", "during ⟦May⟧"]),
        Entry("2026-03", ["in ⟦March 2026⟧", "March, 2026"]),
        Entry(
            "2025-06/2025-07",
            ["June & July", "June and July", "June - July", "June/July", "June–July 2025"]),
        Entry(
            "2025-07/2025-09",
            [
                "July - September", "July–September 2025", "July to September", "Jul-Sep 2025",
                "from ⟦July through September⟧",
            ]),
        Entry(
            "2025-Q3",
            [
                "Q3 2025", "2025 Q3", "2025-Q3", "in ⟦Q3⟧", "Q3, 2025", "Q3 of 2025", "Q3 '25",
                "Q3/2025", "q3 2025", "third quarter of 2025", "2025, in ⟦the third quarter⟧",
            ]),
        Entry("2024-05/2024-06", ["throughout ⟦May and June 2024⟧", "May/June 2024"]),
        Entry("2025-12/2026-01", ["December 2025 - January 2026", "December - January 2026"]),
        Entry("2026-07/2026-12", ["H2 2026", "2026 H2", "in ⟦H2 2026⟧"]),
        Entry("2026-01/2026-06", ["H1 2026", "H1, 2026"]),
        Entry("2026-Q1", ["Q1 2026", "in ⟦Q1 2026⟧", "first quarter of 2026"]),
        Entry("2025-07/2025-12", ["Q3 2025 - Q4 2025", "Q3 - Q4 2025"]),
    ]

    static let vague: [Entry] = [
        Entry(
            "early 2025-09",
            [
                "early September", "Early September", "beginning of September",
                "start of September 2025", "the first half of September",
            ]),
        Entry("middle 2025-09", ["mid-September", "mid September", "middle of September"]),
        Entry(
            "late 2025-09",
            [
                "late September", "end of September", "the second half of September",
                "at ⟦the end of September⟧", "the end of next month",
            ]),
        Entry("late 2025-08", ["later this month", "end of this month"]),
        Entry("2025-09", ["next month", "the coming month"]),
        Entry("2025-08", ["this month", "earlier this month"]),
        Entry("2025-07", ["last month", "Last month", "the past month"]),
        Entry("2025-08/2025-09", ["by ⟦the end of September⟧", "until ⟦end of September⟧"]),
        Entry(
            "week 2025-08-11/2025-08-17",
            ["next week", "Next week", "the week of 12 August", "the coming week", "week 33"]),
        Entry(
            "week 2025-09-08/2025-09-14",
            [
                "the week of 8 September", "the week starting 8 September", "w/c 8 September",
                "the week commencing 8 September", "week 37", "the week of 10 September",
                "week 37 of 2025", "2025-W37",
            ]),
        Entry(
            "week 2025-08-18/2025-08-24", ["the week after next", "in two weeks", "in a fortnight"]),
        Entry("week 2025-08-04/2025-08-10", ["this week"]),
        Entry("week 2025-08-05/2025-08-10", ["later this week", "Later this week"]),
        Entry("week 2025-07-28/2025-08-03", ["last week", "the past week"]),
        Entry("week 2025-09-01/2025-09-07", ["the first week of September"]),
        Entry("week 2025-09-29/2025-10-12", ["first week of October"]),
        Entry("week 2025-08-08/2025-08-10", ["this weekend", "on ⟦the weekend⟧"]),
        Entry("week 2025-08-15/2025-08-17", ["next weekend"]),
        Entry(
            "week 2025-10-24/2025-10-26", ["last weekend of October", "last weekend in October"]),
        Entry("spring 2026", ["Spring 2026", "in ⟦Spring 2026⟧", "spring of 2026"]),
        Entry("fall 2025", ["this Fall", "this fall", "Autumn 2025", "early fall"]),
        Entry("winter 2026", ["Winter 2026"]),
        Entry("2025-Q4", ["next quarter", "in ⟦the fourth quarter⟧"]),
        Entry("2026-01/2026-04", ["early 2026"]),
        Entry("2025-09/2025-12", ["late 2025", "the end of this year"]),
        Entry("2025-11", ["in three months", "three months from now"]),
    ]
}
