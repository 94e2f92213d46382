extension FormTests {
    /// Dates that the text itself withdraws or denies, and those that replace them.
    static let changes = [
        Row(
            "a date that was moved gives way to the new one",
            "The Dock meetup in Leeds that was planned for August 17 will now be held on August 24.",
            "event meetup 2025-08-24 moved | The Dock meetup | Leeds | -"
        ),
        Row(
            "the new date stands before the old one",
            "* Pier Day: 4 October (was 27 September)",
            "event day 2025-10-04 moved | Pier Day | - | -"
        ),
        Row(
            "extended from one day to another",
            "The survey deadline was extended from August 15 to August 31.",
            "deadline survey 2025-08-31 moved | Survey deadline | - | -"
        ),
        Row(
            "nominations that open and votes that close are two things",
            "The nomination period for the Harbor board starts on September 2 and voting ends on September 30.",
            "opening election 2025-09-02 | Nomination period for the Harbor board | - | -",
            "deadline election 2025-09-30 | Voting ends | - | -"
        ),
    ]

    static let denials = [
        Row("a meeting that is left out", "There will be no meeting on August 12 or August 19."),
        Row(
            "an exception", "Office hours are kept all week except August 13, as everybody knows."),
        Row("an appeal to act at once", "Fill out the Harbor survey today!"),
        Row("a deadline that was", "The Harbor papers deadline was July 28."),
        Row("a floor and a century", "Meet on the 13th floor, as was usual by the 20th century."),
    ]
}
