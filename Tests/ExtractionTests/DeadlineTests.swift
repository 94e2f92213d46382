import Items
import Testing

/// Deadlines in all their forms; a title says what ends.
@Suite struct DeadlineTests {
    @Test(arguments: plain + below + sentences)
    func readsTheDeadline(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let plain = [
        Form(
            "an hour and a zone",
            "- Thimble board nominations close on 19 September at 23:59 UTC",
            "deadline election 2025-09-19 23:59 UTC | Thimble board nominations close | - | -"),
        Form(
            "in parentheses", "- MarmotConf (CFP closes 12 September)",
            "deadline cfp 2025-09-12 | MarmotConf: CFP closes | - | -"),
        Form(
            "a call that closes", "- Kestrel CFP closes: 12 September",
            "deadline cfp 2025-09-12 | Kestrel CFP closes | - | -"),
        Form(
            "a call's deadline", "- Kestrel CFP deadline: 12 September",
            "deadline cfp 2025-09-12 | Kestrel CFP deadline | - | -"),
        Form(
            "a call and its day", "- MarmotConf CFP: 12 September",
            "deadline cfp 2025-09-12 | MarmotConf CFP | - | -"),
        Form(
            "the day first", "- 12 September: MarmotConf CFP closes",
            "deadline cfp 2025-09-12 | MarmotConf CFP closes | - | -"),
        Form(
            "after a dash", "- MarmotConf – call for papers closes 12 September",
            "deadline cfp 2025-09-12 | MarmotConf – call for papers closes | - | -"),
        Form(
            "an early bird", "- Basalt Fest early bird: ends 19 September",
            "deadline registration 2025-09-19 | Basalt Fest early bird | - | -"),
        Form(
            "a hotel block", "- Basalt Fest hotel block: until 19 September",
            "deadline registration 2025-09-19 | Basalt Fest hotel block | - | -"),
        Form(
            "contracts", "- Basalt Fest sponsors: contracts due 19 September",
            "deadline sponsorship 2025-09-19 | Basalt Fest sponsors: contracts due | - | -"),
        Form(
            "what opens", "- Basalt Fest registration: opens 19 September",
            "opening registration 2025-09-19 | Basalt Fest registration: opens | - | -"),
        Form(
            "the words of an order", "- Submit your Kestrel talk by 19 September",
            "deadline cfp 2025-09-19 | Submit your Kestrel talk | - | -"),
        Form(
            "travel support", "- Kestrel travel grants: apply by 19 September",
            "deadline travel-support 2025-09-19 | Kestrel travel grants: apply | - | -"),
        Form(
            "a freeze", "- Obsidian 4.2 feature freeze: 19 September",
            "deadline release 2025-09-19 | Obsidian 4.2 feature freeze | - | -"),
    ]

    static let below = [
        Form(
            "below a name",
            """
            - MarmotConf
              - CFP closes: 12 September
              - Early bird ends: 19 September
              - Registration opens: 1 September
            """,
            "deadline cfp 2025-09-12 | MarmotConf: CFP closes | - | -",
            "deadline registration 2025-09-19 | MarmotConf: Early bird ends | - | -",
            "opening registration 2025-09-01 | MarmotConf: Registration opens | - | -"),
        Form(
            "below a heading",
            """
            ## MarmotConf

            - CFP deadline: 12 September
            - Early bird until 19 September
            """,
            "deadline cfp 2025-09-12 | MarmotConf: CFP deadline | - | -",
            "deadline registration 2025-09-19 | MarmotConf: Early bird | - | -"),
        Form(
            "an event and its deadline in one entry",
            "- [KestrelConf](https://k.example), 3 November, Trieste. CFP closes 12 September.",
            "event conference 2025-11-03 | KestrelConf | Trieste | https://k.example",
            "deadline cfp 2025-09-12 | KestrelConf: CFP closes | Trieste | https://k.example"),
        Form(
            "columns of a table",
            """
            | Conference | Submit by | Dates | City |
            | --- | --- | --- | --- |
            | Basalt Fest | 12 September | 3-5 November | Tartu |
            """,
            "deadline cfp 2025-09-12 | Basalt Fest: Submit | Tartu | -",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -"),
    ]

    static let sentences = [
        Form(
            "a close", "The call for talks of MarmotConf closes on 12 September.",
            "deadline cfp 2025-09-12 | Call for talks of MarmotConf closes | - | -"),
        Form(
            "a last day", "The last day to register for Basalt Fest is 12 September.",
            "deadline registration 2025-09-12 | Last day to register for Basalt Fest | - | -"),
        Form("a day to be decided", "- MarmotConf CFP due TBD"),
    ]
}
