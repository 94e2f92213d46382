extension FormTests {
    /// Forms of sentences, captions, and headings.
    static let sentences = [
        Row(
            "a verb right after the date",
            "The bug bash on 28–29 August begins at noon UTC.",
            "event other 2025-08-28..2025-08-29 12:00 UTC | Bug bash | - | -"),
        Row(
            "the event that a relative clause dates",
            "Come to the Quill Summit in Ghent, which takes place on 12 September.",
            "event summit 2025-09-12 | Quill Summit | Ghent | -"),
        Row(
            "an edition before parentheses",
            "At QuillCon 2025 in Austin, Texas (10–12 October) Mei will teach a tutorial.",
            "event conference 2025-10-10..2025-10-12 | QuillCon 2025 | Austin, Texas | -"),
        Row(
            "what happens, below a caption",
            "**PierCon.** Some of us will be there; there's a dinner for admins on Saturday, September 6, at 19:30.",
            "event conference 2025-09-06 19:30 | PierCon: dinner for admins | - | -"),
        Row(
            "what the subject is",
            "**Harbor Days** is a one-track conference with 8 talks, Friday 5 September, 09:00, in Oslo.",
            "event conference 2025-09-05 09:00 Europe/Oslo | Harbor Days | Oslo | -"),
        Row(
            "a subject of two verbs, after a label",
            "- **Harbor** – Quill reaches feature freeze on 29 August and is released on 3 October.",
            "deadline release 2025-08-29 | Harbor – Quill reaches feature freeze | - | -",
            "event release 2025-10-03 | Harbor: Quill is released | - | -"),
        Row(
            "the number of a section",
            "**6. Quill Summit.** It takes place on 5 September.",
            "event summit 2025-09-05 | Quill Summit | - | -"),
        Row(
            "the day after a conference, named with it",
            "**QuillCon 2025** is from Friday 12 to Sunday 14 September, and there is a sprint on Monday the 15th.",
            "event conference 2025-09-12..2025-09-14 | QuillCon 2025 | - | -",
            "event meetup 2025-09-15 | QuillCon 2025: sprint | - | -"),
        Row(
            "a time right after its date, beside another date",
            "Pixel Meetup Ghent, Tue 9 September, doors 18:30; Quill Jam in Bruges, 11 September.",
            "event meetup 2025-09-09 18:30 Europe/Brussels | Pixel Meetup Ghent | Ghent | -",
            "event meetup 2025-09-11 | Quill Jam | Bruges | -"),
        Row(
            "a period that two verbs tell",
            "The Quill Jam starts on Friday, September 5 and ends on Sunday, September 14.",
            "event meetup 2025-09-05..2025-09-14 | The Quill Jam | - | -"),
        Row(
            "an adverbial before the subject",
            "Closer in time, the Quill user group meets at 6:30 pm on Wednesday, August 27, in Ghent.",
            "event meetup 2025-08-27 18:30 Europe/Brussels | Quill user group | Ghent | -"),
        Row(
            "a possessive is no verb",
            "The foundation's annual survey closes on 19 September.",
            "deadline survey 2025-09-19 | foundation's annual survey closes | - | -"),
        Row(
            "one hour for several days",
            "We hold Quill sprints on August 16 and August 23, each time from 11:00 to 15:00.",
            "event meetup 2025-08-16 11:00-15:00 | Quill sprints | - | -",
            "event meetup 2025-08-23 11:00-15:00 | Quill sprints | - | -"),
        Row(
            "closed for a while",
            "The Quill office is closed from December 24 through January 3.",
            "event other 2025-12-24..2026-01-03 | Quill office is closed | - | -"),
        Row(
            "a dated heading, and below it where and when",
            "## 2 September 2025: Quill edit-a-thon\n\n📍 Pier Library, Ghent\n🕑 10:00 CEST\n🔗 https://q.example/edit\n",
            "event meetup 2025-09-02 10:00 Europe/Brussels | Quill edit-a-thon | Pier Library, Ghent | https://q.example/edit"
        ),
        Row(
            "the venue between name and town",
            "* Fri 22.08. – Sun 24.08. – Quill Hackcamp, Haus Wipperaue, Ghent",
            "event conference 2025-08-22..2025-08-24 | Quill Hackcamp | Haus Wipperaue, Ghent | -"),
        Row(
            "a person in a table",
            "## Quill workshops\n\n| Dates | Host | Lead instructor |\n| --- | --- | --- |\n| Aug 21-22, 2025 | University of Ghent, Belgium | Mei |\n",
            "event conference 2025-08-21..2025-08-22 | Quill workshops | University of Ghent, Belgium | -"
        ),
        Row(
            "free of charge names nothing",
            "## Quill webinar: meshes\n\nTuesday 30 September, 14:00 CEST. Free of charge, [register here](https://q.example/w).",
            "event webinar 2025-09-30 14:00 Europe/Paris | Quill webinar: meshes | - | https://q.example/w"
        ),
        Row(
            "every day in passing",
            "Quill is used by people who use a screen reader every day."),
        Row(
            "online registration is no place",
            "## QuillCon, Ghent, 3–5 November 2025\n\nOnline registration ends on 20 October.",
            "event conference 2025-11-03..2025-11-05 | QuillCon | Ghent | -",
            "deadline registration 2025-10-20 | QuillCon: Online registration ends | Ghent | -"),
        Row(
            "a town that two other events share",
            "At QuillCon in Oslo (10–12 October) we teach. PierCon follows in Ghent, Belgium, from November 14 to 16.",
            "event conference 2025-10-10..2025-10-12 | QuillCon | Oslo | -",
            "event conference 2025-11-14..2025-11-16 | PierCon follows | Ghent, Belgium | -"),
        Row(
            "the week of the issue in its title",
            "# Quill Bulletin, 2025 week 32\n\n- Quill Meetup: 3 September, Ghent",
            "event meetup 2025-09-03 | Quill Meetup | Ghent | -"),
        Row(
            "below deadlines",
            "## Deadlines\n\nQuillCon 2025 · tutorials · **September 25**\n",
            "deadline other 2025-09-25 | QuillCon 2025 | - | -"),
        Row(
            "a link to a place in a list",
            "* Quill turns 14! Parties in [Ghent](https://q.example/ghent) (13 September) and [Oslo](https://q.example/oslo) (date to be announced)",
            "event meetup 2025-09-13 | Parties in Ghent | Ghent | https://q.example/ghent"),
        Row(
            "a hotel's own page",
            "**[QuillCon](https://q.example)**, Ghent, December 12–15. The [hotel rate](https://q.example/hotel) is guaranteed up to October 20.",
            "event conference 2025-12-12..2025-12-15 | QuillCon | Ghent | https://q.example",
            "deadline registration 2025-10-20 | QuillCon: hotel rate is guaranteed | Ghent | https://q.example/hotel"
        ),
    ]
}
