/// Phrases that look like dates but are not.
enum NegativeCorpus {
    static let phrases: [String] = [
        // Versions and releases.
        "release 2025.2", "Rust 1.31", "v1.28", "version 3.15.0", "3.19.1",
        "Kubernetes v1.31.0-rc.1",
        "12.0", "openSUSE 15.6", "Python 3.11.4", "Gerrit 3.11", "2025.1 to 2025.2", "1.2.3-4",
        "Ubuntu 24.04", "6.8.0-31", "MSRV 1.70",
        // Years in names, and years alone.
        "Summit 2025", "the 2023 survey", "Days 2026", "in 2025", "since 2015", "2025", "2024-25",
        "survey-2026", "throughout 2025", "2025 in review", "by 2027", "edition 2021",
        // Identifiers, addresses, paths.
        "#1362", "CVE-2025-65073", "OSSA-2025-002", "arch-committee-2025-10", "RFC 2026",
        "RFC 3339", "192.168.1.10", "2001:db8::1", "bug-2025-08-29-crash", "v2025-08-29",
        "file_2025-08-29", "issue 12/5", "a/5/6", "A-10-12", "PEP 703", "ISO 8601", "P0593R6",
        "build 20250829", "node-10.12.3", "abc2025-08-29", "2025-08-29x", "2025-08-29-notes",
        "x86_64", "sha256", "eBPF 5.10", "10.0.0.0/8",
        // Prices, counts, ratios, scores.
        "$1,050", "11 000 SEK", "10 years", "24/7", "1/2", "3/4 of the votes", "a 2:1 ratio",
        "16:9", "50%", "1,234 commits", "5 of 7", "2 out of 3", "rated 9/10", "30 minutes",
        "8 hours", "15 years of work", "over 80 members", "5 GB", "one third", "a second look",
        "9/11/2", "100/10", "(1/2)", "part 2/3",
        // Days of the month that count something else.
        "on the 13th floor", "by the 20th century", "on the 15th anniversary",
        "on the 5th and 6th floors", "until the 3rd round", "from the 2nd",
        // Times without a day.
        "at 15:00 UTC", "23:59 PT", "noon", "at midnight", "EOD", "from 10:00 to 12:00",
        "3pm", "11:59 p.m.", "5-7pm CET",
        // Words that are also months, weekdays or seasons.
        "you may", "May I ask", "may 5 people come", "it may be late", "march on", "March on!",
        "they march 20 miles", "the march of time", "august company", "in the sun",
        "Sun Microsystems",
        "he sat down", "Sat nav", "we wed", "Wed Bush", "mon ami", "a second chance",
        "first of all",
        "the third option", "Spring Boot", "in spring cleaning mode", "prices fall", "free fall",
        "decimal 5", "marching 5", "Maybe 5", "octopus 7", "novel 9", "Junior 3",
        "Black Friday", "Patch Tuesday", "Second Tuesday", "Jan Riemer", "with June Doe",
        "thanks to April Smith", "the Mar project", "a Dec machine", "Augusta 5",
        // Days that no calendar has.
        "31 June", "June 31", "30 February 2025", "2025-02-30", "2025-13-01", "0 May", "32 August",
        "August 32", "13/13/2025", "2025-00-10", "29 February 2025", "31/11/2025", "May 0",
        // Repetitions without a day.
        "every two weeks", "weekly", "the monthly report", "every year", "daily builds",
        "bi-weekly",
        "every Tom", "each first",
        // Other numbers next to words of dates.
        "page 5 may help", "10 Downing Street", "H2 heading", "Q1: What?", "Q5 2026", "the Q3",
        "in 20 years", "in 3 hours", "week 5", "day 2", "Day 3 of the event", "month 7",
        "+49 30 1234567", "1-800-555-1212", "2 + 2", "3-5 people", "5 to 7 items", "10-12",
        "room 5-7", "T-shirt 10", "5G", "3D", "100th", "13th", "the 15th birthday",
        "20th anniversary", "h2 2026", "AM and PM", "UTC", "PT", "a to z",
    ]
}
