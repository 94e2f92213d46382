extension Entry {
    static let months: [Entry] = [
        Entry(
            "2025-09",
            [
                "September 2025", "Sep 2025", "Sept. 2025", "September, 2025", "September '25",
                "in ⟦September⟧", "Montreal, CA - ⟦September⟧", "⟦September⟧ | Tokyo",
                "until ⟦September⟧", "September", "this ⟦September⟧",
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
                "from ⟦July through September⟧", "Q3 2025", "2025 Q3", "2025-Q3", "in ⟦Q3⟧",
                "Q3, 2025", "Q3 of 2025", "Q3 '25",
            ]),
        Entry("2024-05/2024-06", ["throughout ⟦May and June 2024⟧", "May/June 2024"]),
        Entry("2025-12/2026-01", ["December 2025 - January 2026", "December - January 2026"]),
        Entry("2026-07/2026-12", ["H2 2026", "2026 H2", "in ⟦H2 2026⟧"]),
        Entry("2026-01/2026-06", ["H1 2026", "H1, 2026"]),
        Entry("2026-01/2026-03", ["Q1 2026", "in ⟦Q1 2026⟧"]),
        Entry("2025-07/2025-12", ["Q3 2025 - Q4 2025", "Q3 - Q4 2025"]),
    ]

    static let vague: [Entry] = [
        Entry(
            "~2025-09",
            [
                "early September", "late September", "mid-September", "mid September",
                "beginning of September", "end of September", "by the ⟦end of September⟧",
                "the ⟦second half of September⟧", "the ⟦first week of September⟧",
                "middle of September", "Early September", "start of September 2025", "next month",
            ]),
        Entry(
            "~2025-08",
            ["later this month", "this month", "earlier this month", "end of this month"]),
        Entry("~2025-07", ["last month", "Last month", "the ⟦past month⟧"]),
        Entry("~2025-08-11/2025-08-17", ["next week", "Next week"]),
        Entry("~2025-08-04/2025-08-10", ["this week", "Later this week", "later this week"]),
        Entry("~2025-07-28/2025-08-03", ["last week", "the ⟦past week⟧"]),
        Entry("~2025-08-09/2025-08-10", ["this weekend"]),
        Entry("~2025-08-19", ["in two weeks", "in 2 weeks", "in 14 days"]),
        Entry("~2026-03/2026-05", ["Spring 2026", "in ⟦Spring 2026⟧"]),
        Entry("~2025-09/2025-11", ["this Fall", "this fall", "Autumn 2025", "early fall"]),
        Entry("~2026-12/2027-02", ["Winter 2026"]),
    ]
}
