extension Entry {
    static let times: [Entry] = [
        Entry(
            "2025-09-09 23:59 America/Los_Angeles",
            [
                "9 September at 23:59 PT", "9 September, 23:59 PT", "9 September 23:59 PST",
                "9 September @ 23:59 PDT", "September 9, 2025 at 11:59pm PT",
                "September 9, 11:59 PM Pacific Time", "11:59 p.m. PT on September 9",
                "23:59 PT, 9 September", "9 September at 23:59 (PT)", "9 September | 23:59 PT",
                "Tuesday, 9 September at 23:59 PT", "2025-09-09 23:59 America/Los_Angeles",
                "9 September at 11:59pm Pacific", "9 September at 23:59 Pacific Daylight Time",
                "September 9 by 23:59 PT",
            ]),
        Entry(
            "2025-08-29 23:59 UTC",
            [
                "Friday, 29 August at 23:59 UCT", "29 August, 23:59 UTC", "2025-08-29 23:59 UTC",
                "2025-08-29T23:59Z", "2025-08-29T23:59:00Z", "29 August 2359 UTC",
                "August 29 at 2359 UTC", "23:59 UTC on 29 August", "29 August at 23:59 GMT",
                "29 August EOD UTC", "29 August, end of day UTC", "EOD UTC on 29 August",
                "29 August at 24:00 UTC", "23:59 on 29 August (UTC)", "29 August 23h59 UTC",
                "by ⟦midnight UTC on 29 August⟧", "29 August at 23.59 UTC",
                "2025-08-29 23:59:59 UTC", "August 29, at 23:59 Coordinated Universal Time",
            ]),
        Entry(
            "2025-09-10 15:00-17:00 Europe/Paris",
            [
                "10 September, 15:00-17:00 CEST", "10 September 15:00 – 17:00 CEST",
                "10 September from 15:00 to 17:00 CEST", "10 September, 3-5pm CEST",
                "10 September from 3 to 5pm CEST", "10 September, 3pm - 5pm CEST",
                "2025-09-10 15:00 - 17:00 CET", "10 September, 15-17 CEST",
                "10 September between 3pm and 5pm CEST", "3-5 p.m. CEST, 10 September",
                "10 September 15:00 CEST - 17:00 CEST",
                "10 September, 3:00 PM to 5:00 PM Central European Summer Time",
            ]),
        Entry("2025-09-10 11:00-13:00", ["10 September, 11am-1pm", "10 September 11 - 1pm"]),
        Entry(
            "2025-09-10 12:00",
            [
                "10 September at noon", "noon on 10 September", "10 September, 12pm",
                "12 noon, 10 September",
            ]),
        Entry(
            "2025-09-10 00:00",
            ["midnight on 10 September", "10 September, 12am", "10 September 00:00"]),
        Entry("2025-09-11 00:00", ["10 September at midnight", "10 September, midnight"]),
        Entry(
            "2025-09-10 23:59",
            ["by ⟦midnight on 10 September⟧", "It closes on ⟦10 September at midnight⟧"]),
        Entry(
            "2025-09-10 12:00 America/Chicago",
            ["10 September at 12:00 US Central Time", "10 September, 12 noon US Central"]),
        Entry("2025-08-29", ["end of day ⟦29 August⟧", "⟦29 August⟧, EOD", "by EOD ⟦29 August⟧"]),
        Entry("2025-05-03 23:59 Asia/Shanghai", ["May 3, 2025 at 11:59pm China Standard Time"]),
        Entry(
            "2025-09-10 20:00 America/New_York",
            ["10 September at 8pm America/New_York", "Sep 10, 8 PM ET"]),
        Entry(
            "2025-09-10 20:00 Etc/GMT-8",
            [
                "10 September at 20:00 UTC+8", "20:00, 10 September (UTC+8)",
                "10 September 20:00 GMT +8", "2025-09-10T20:00+08:00",
            ]),
        Entry(
            "2025-09-10 20:00 Etc/GMT+5",
            [
                "10 September at 20:00 GMT-5", "10 September 20:00 UTC−5",
                "2025-09-10T20:00:00-05:00",
            ]),
        Entry("2025-09-10 20:00 Asia/Kolkata", ["10 September at 20:00 UTC+5:30"]),
        Entry(
            "2025-09-10 20:00",
            [
                "10 September 20:00 XYZT",
                "10 September at 20:00 local time", "10 September, 20:00", "8pm on 10 September",
                "Sep 10 @ 8pm",
            ]),
        Entry(
            "2025-09-10 23:59 Etc/GMT+12",
            [
                "10 September, 23:59 AoE", "September 10 23:59 (AoE)",
                "10 September at 23:59 Anywhere on Earth", "EOD AoE, 10 September",
            ]),
        Entry("2025-09-10", ["10 September (AoE)", "September 10 AoE", "10 September, AoE"]),
        Entry(
            "2025-09-10 15:30 UTC",
            [
                "10 September at 15:30 UTC (10:30 CT)", "15:30 UTC (10:30 CT) on 10 September",
                "10 September, 10:30 CT / 15:30 UTC",
                "10 September at 15:30 UTC / 17:30 CEST / 08:30 PDT",
                "10:30 CT (15:30 UTC), 10 September",
            ]),
        Entry(
            "2025-08-15 02:00 UTC",
            [
                "02:00 UTC Friday 15th August 2025 / 18:00 PST Thursday 14th August 2025",
                "02:00 UTC Friday 15th August / 18:00 PST Thursday 14th",
                "18:00 PDT Thursday 14 August / 02:00 UTC Friday 15 August",
            ]),
        Entry(
            "2025-04-23/2025-04-27 16:00-22:00 Etc/GMT-8",
            [
                "16:00, 23 Apr - 22:00, 27 April (UTC+8)",
                "16:00, 23 April 2025 - 22:00, 27 April 2025 (UTC+8)",
            ]),
        Entry(
            "2025-09-05/2025-09-06 15:00-17:00 Europe/Paris",
            ["2025-09-05 15:00 - 2025-09-06 17:00 CEST"]),
        Entry("2025-09-05/2025-09-07 09:00 UTC", ["5-7 September at 09:00 UTC"]),
        Entry(
            "2025-08-15 10:00 Asia/Kolkata",
            ["15 August, 10:00 IST", "15 August, 10am India Standard Time"]),
        Entry(
            "2025-08-15 10:00 America/Chicago",
            ["15 August, 10:00 CST", "15 August, 10am Central Time"]),
        Entry(
            "2025-08-06 09:00 UTC",
            [
                "tomorrow at 09:00 UTC", "09:00 UTC tomorrow", "Wednesday at 9am UTC",
                "this Wednesday, 9:00 UTC",
            ]),
        Entry(
            "2025-08-12 18:30 Europe/London",
            ["next Tuesday at 6:30pm BST", "Tuesday 12 August, 18:30 BST"]),
        Entry(
            "2025-09-05 15:00 UTC",
            ["Date: ⟦5 September\nTime: 15:00 UTC⟧", "5 September\nat 15:00 UTC"]),
        Entry(
            "2025-09-10 18:00-20:00 America/New_York",
            [
                "Wednesday, September 10, 2025 | 6:00 PM - 8:00 PM EDT",
                "Wednesday, September 10, 2025 · 6:00 PM to 8:00 PM EDT",
            ]),
    ]

    static let repetitions: [Entry] = [
        Entry(
            "2025-08-07 FREQ=WEEKLY;BYDAY=TH",
            [
                "every Thursday", "Every Thursday", "each Thursday", "weekly on Thursday",
                "weekly on Thursdays", "on ⟦Thursdays⟧", "Thursdays", "weekly, every Thursday",
            ]),
        Entry("2025-08-12 FREQ=WEEKLY;BYDAY=TU", ["every Tuesday", "each Tuesday"]),
        Entry(
            "2025-08-07 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
            [
                "every other Thursday", "bi-weekly on Thursdays", "biweekly on Thursday",
                "every two weeks on Thursday", "every 2 weeks on Thursdays",
                "fortnightly on Thursday", "every second Thursday", "every 2nd Thursday",
            ]),
        Entry(
            "2025-08-08 12:00 FREQ=WEEKLY;BYDAY=MO,FR",
            [
                "Mondays and Fridays at noon", "every Monday and Friday at noon",
                "Mondays & Fridays at 12:00",
            ]),
        Entry(
            "2025-08-12 15:00 UTC FREQ=MONTHLY;BYDAY=2TU",
            [
                "the second Tuesday of each month at 15:00 UTC",
                "second Tuesday of every month, 15:00 UTC",
                "every second Tuesday of the month at 3pm UTC",
                "2nd Tuesday of the month at 15:00 UTC",
                "monthly on the second Tuesday at 15:00 UTC",
                "the 2nd Tuesday each month at 1500 UTC",
            ]),
        Entry(
            "2025-08-20 18:00 UTC FREQ=MONTHLY;BYDAY=3WE",
            ["third Wednesday of every month at 18:00 UTC"]),
        Entry(
            "2025-08-07 FREQ=MONTHLY;BYDAY=1TH,3TH",
            [
                "first and third Thursday", "first and third Thursdays of the month",
                "1st & 3rd Thursday of each month", "every first and third Thursday",
            ]),
        Entry(
            "2025-08-29 FREQ=MONTHLY;BYDAY=-1FR",
            ["last Friday of the month", "the last Friday of every month", "last Fridays"]),
        Entry(
            "2025-08-15 FREQ=MONTHLY;BYMONTHDAY=15",
            [
                "15th of every month", "15th of each month", "every month on the 15th",
                "monthly on the 15th",
            ]),
        Entry(
            "2025-09-08 FREQ=WEEKLY;INTERVAL=2",
            [
                "every two weeks starting September 8", "bi-weekly from 8 September",
                "8 September, and every two weeks", "every other week, starting on 8 September",
            ]),
        Entry(
            "2025-09-04 FREQ=WEEKLY;BYDAY=TH",
            ["every Thursday starting September 4", "every Thursday from 1 September"]),
        Entry(
            "2025-08-07 FREQ=WEEKLY;UNTIL=20251030;BYDAY=TH",
            ["every Thursday until 30 October 2025"]),
        Entry("2025-08-06 15:00 UTC FREQ=DAILY", ["daily at 15:00 UTC", "every day at 15:00 UTC"]),
    ]
}
