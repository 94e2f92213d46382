import Testing

/// Kinds and categories that a phrase alone would get wrong.
@Suite struct ToldKindTests {
    @Test(arguments: [
        Form(
            "a closing session",
            "The winners are announced at the closing session on 2 September.",
            "event award 2025-09-02 | Winners are announced at the closing session | - | -"),
        Form(
            "an open evening",
            "- Tue 2 September, 19:00: open evening, guests welcome",
            "event meetup 2025-09-02 19:00 | Open evening, guests welcome | - | -"),
        Form(
            "the evening before",
            "A *drinkup* on the evening before, 10 September, is planned.",
            "event meetup 2025-09-10 | Drinkup on the evening | - | -"),
        Form(
            "should be out",
            "Lamp 7.7 should be out around 1 October.",
            "event release 2025-10-01 | Lamp 7.7 | - | -"),
        Form(
            "maintainers meet",
            "The maintainers meet again on 14 August at 10:00 UTC.",
            "event meeting 2025-08-14 10:00 UTC | Maintainers | - | -"),
        Form(
            "nominations for a prize",
            "The Hale Lamp Prize honors a gaffer. Nominations are accepted until 1 September.",
            "deadline award 2025-09-01 | The Hale Lamp Prize honors a gaffer: Nominations are accepted | - | -"
        ),
        Form(
            "near miss: nominations for a board",
            "Nominations for the board are accepted until 1 September.",
            "deadline election 2025-09-01 | Nominations for the board are accepted | - | -"),
        Form(
            "a workshop's name",
            "[Lamp Workshop](https://l.example), 16 October 2025, Singapore",
            "event conference 2025-10-16 | Lamp Workshop | Singapore | https://l.example"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
