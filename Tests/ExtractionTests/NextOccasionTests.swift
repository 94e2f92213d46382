import Testing

/// The next time of what repeats belongs to the repetition.
@Suite struct NextOccasionTests {
    @Test(arguments: [
        Form(
            "the next time of a habit",
            "- Quill office hours: every other Thursday at 17:00 UTC, next time on 14 August",
            "event meeting 2025-08-14 17:00 UTC FREQ=WEEKLY;INTERVAL=2;BYDAY=TH | Quill office hours | - | -"
        ),
        Form(
            "with an hour of its own",
            "The lamp working group meets on Fridays: next time on 15 August, 14:00 UTC.",
            "event meeting 2025-08-15 14:00 UTC FREQ=WEEKLY;BYDAY=FR | lamp working group | - | -"),
        Form(
            "the next time in its own sentence",
            "Every first Monday of the month we meet at the Red Lantern. Next up: 1 September.",
            "event meeting 2025-09-01 FREQ=MONTHLY;BYDAY=1MO | Meet at the Red Lantern | - | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
