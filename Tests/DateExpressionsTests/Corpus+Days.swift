extension Entry {
    static let days: [Entry] = [
        Entry(
            "2025-08-29",
            [
                "29 August", "August 29", "Aug 29", "Aug. 29", "29 Aug", "29th August",
                "29th of August", "August 29th", "AUGUST 29", "29 AUG", "29-Aug", "29. August",
                "2025-08-29", "2025/08/29", "2025.08.29", "29 August 2025", "August 29, 2025",
                "August 29 2025", "August 29th, 2025", "29 August, 2025", "29-Aug-2025",
                "29/Aug/2025", "2025 August 29", "2025-Aug-29", "Aug 29 '25", "8/29/2025",
                "29/8/2025", "29.8.2025", "29.08.2025", "29-08-2025", "Friday, 29 August",
                "Friday 29 August", "Friday, August 29", "Fri 29 Aug", "Fri. 29 Aug.",
                "Fri, Aug 29",
                "Friday the 29th of August", "29 August (Friday)", "29 August (Fri)",
                "August 29, Friday", "this Friday, August 29", "Friday - August 29",
                "２９ August", "29\u{A0}August", "29\u{202F}August\u{A0}2025", "29\u{3000}August",
                "Friday, August 29th, 2025", "Fri 2025-08-29", "2025-08-29 (Friday)",
                "2025年8月29日", "2025년 8월 29일", "8月29日", "2025年8月29日（金）", "august 29",
                "last Friday of August", "the last Friday of August 2025",
                "fifth Friday in August",
                "29th Aug", "Fri 29th", "Friday 29th", "Friday the 29th", "Augustus ⟦29 August⟧",
                "by ⟦8/29⟧", "on ⟦29.8.⟧", "(⟦8/29⟧)", "until ⟦29/8⟧", "29August", "Aug29",
            ]),
        Entry(
            "2025-08-14",
            ["on ⟦the 14th⟧", "due by ⟦the 14th⟧ and", "until ⟦the 14th⟧, no longer"]),
        Entry("2025-09-03", ["on ⟦the 3rd⟧"]),
        Entry(
            "2025-09-01",
            [
                "September 1", "Sept 1", "Sept. 1", "Sep 1st", "1 Sep", "1st of September, 2025",
                "Monday, September 1", "Mon 1 Sep", "first Monday of September",
                "1st Monday in September", "2025-09-01", "2025-9-1", "9/1/2025", "Septembr 1",
                "Septenber 1",
            ]),
        Entry("2026-02-28", ["28 February", "Saturday, 28 February", "28 Feb 2026"]),
        Entry("2024-02-29", ["29 February 2024", "2024-02-29", "Thursday, February 29, 2024"]),
        Entry(
            "2025-12-31", ["31 December", "December 31st", "Dec 31", "New Year's Eve, ⟦Dec 31⟧"]),
        Entry("2026-01-02", ["2 January", "January 2", "Jan 2, 2026", "Friday, January 2"]),
        Entry("2025-05-07", ["7 May", "May 7", "May 7th", "the ⟦7th of May⟧", "Wednesday, May 7"]),
        Entry(
            "2025-03-13", ["The meetup was held on ⟦13 March⟧", "We met; it took place ⟦March 13⟧"]),
        Entry("2026-03-13", ["13th March", "It will be on ⟦13 March⟧", "Friday 13 March"]),
        Entry("2025-08-05", ["today", "Today", "tonight", "Tuesday", "out ⟦Tuesday⟧, even"]),
        Entry("2025-08-06", ["tomorrow", "Tomorrow", "out ⟦Wednesday⟧.", "this Wednesday"]),
        Entry("2025-08-04", ["yesterday", "Yesterday", "on ⟦last Monday⟧"]),
        Entry("2025-08-08", ["Friday", "this Friday", "by ⟦Friday⟧.", "coming Friday"]),
        Entry("2025-08-12", ["next Tuesday", "the ⟦coming Tuesday⟧"]),
        Entry("2025-07-29", ["on ⟦last Tuesday⟧"]),
        Entry("2025-08-14", ["Later this week on Thursday, August 14", "Thursday 14th"]),
    ]

    static let spans: [Entry] = [
        Entry(
            "2025-10-17/2025-10-19",
            [
                "17-19 October", "17–19 October", "17—19 October", "17 - 19 October",
                "17 to 19 October", "17th-19th October", "17th to 19th of October",
                "October 17-19", "October 17–19, 2025", "October 17 - 19", "Oct. 17 - 19",
                "October 17 to 19", "October 17th to 19th", "October 17th - 19th, 2025",
                "17, 18 & 19 October", "October 17, 18 and 19", "17-19 Oct 2025",
                "17 October - 19 October", "October 17 - October 19", "Oct 17 to Oct 19, 2025",
                "17 October 2025 - 19 October 2025", "2025-10-17 to 19", "2025-10-17 - 19",
                "2025-10-17 - 2025-10-19", "2025-10-17 to 2025-10-19", "2025-10-17/2025-10-19",
                "2025-10-17–2025-10-19", "10/17/2025 - 10/19/2025", "17.10.2025 - 19.10.2025",
                "Friday, 17 October - Sunday, 19 October", "Fri 17 Oct – Sun 19 Oct",
                "Fri - Sun, 17-19 October", "Friday to Sunday, October 17-19",
                "October 17-19 (Fri-Sun)", "17~19 October", "17−19 October",
                "October 17 through 19",
                "October 17 until October 19", "2025年10月17日〜19日", "2025년 10월 17일 - 19일",
                "from ⟦October 17th to October 19th⟧", "October 17th–19th", "Oct 17-Oct 19",
                "17 Oct-19 Oct",
            ]),
        Entry(
            "2025-09-30/2025-10-01",
            [
                "Sep 30 - Oct 1", "30 September - 1 October", "30 September & 1 October",
                "September 30 and October 1", "Sept 30 to Oct 1, 2025", "Sep 30/Oct 1",
                "Tuesday 30 September & Wednesday 1 October",
            ]),
        Entry(
            "2025-12-30/2026-01-02",
            [
                "Dec 30 - Jan 2", "30 December - 2 January", "December 30, 2025 - January 2, 2026",
                "December 30 - January 2, 2026", "December 30, 2025 - January 2",
                "2025-12-30 - 2026-01-02", "30 Dec–2 Jan",
            ]),
        Entry(
            "2025-09-08/2025-09-09", ["September 8 & 9", "8 & 9 September", "Sep 8/9", "8/9 Sep"]),
        Entry("2025-09-06/2025-09-07", ["September 6 and 7, 2025", "6 and 7 September"]),
        Entry(
            "2024-05-13/2024-08-15",
            ["from ⟦May 13th to August 15th, 2024⟧", "13 May - 15 August 2024"]),
    ]
}
