import Testing

/// The purpose of a task may be elsewhere than before its date.
@Suite struct TaskPurposeTests {
    @Test(arguments: [
        Form(
            "what an instruction is for",
            "To have your logo on the mugs, please get in touch before 30 August.",
            "deadline sponsorship 2025-08-30 | To have your logo on the mugs, please get in touch | - | -"
        ),
        Form(
            "a question",
            "Want to sponsor? Talk to us before 1 September.",
            "deadline sponsorship 2025-09-01 | Want to sponsor? Talk to us | - | -"),
        Form(
            "near miss: the instruction says it itself",
            "Want to join? Send your application to the board by 1 September.",
            "deadline other 2025-09-01 | Send your application to the board | - | -"),
        Form(
            "near miss: it",
            "If you have a topic, suggest it by 30 September. The call for talks is open.",
            "deadline cfp 2025-09-30 | Suggest it | - | -"),
        Form(
            "words after the date",
            "- Vote until 31 August for your favorite lamp",
            "deadline election 2025-08-31 | Vote for your favorite lamp | - | -"),
        Form(
            "comments on something",
            "Comment by 20 August on the new charter.",
            "deadline other 2025-08-20 | Comment on the new charter | - | -"),
        Form(
            "near miss: the page after the date",
            "- Apply by 20 August for the [Lamp Residency](https://l.example)",
            "deadline other 2025-08-20 | Lamp Residency: Apply | - | https://l.example"),
        Form(
            "who does it",
            "Organizations apply between 10 and 27 September.",
            "window other 2025-09-10..2025-09-27 | Organizations apply | - | -"),
    ])
    func readsTheForm(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }
}
