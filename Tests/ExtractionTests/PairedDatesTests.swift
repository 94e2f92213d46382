import Testing

/// First and last days in separate fields become one period.
@Suite struct PairedDatesTests {
    @Test(arguments: pairs + others)
    func pairsAreJoined(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let pairs = [
        Form(
            "labels in one line",
            "- **Basalt Fest** | Start: 3 November | End: 5 November | Tartu",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -"),
        Form(
            "labels on lines of their own",
            """
            **Basalt Fest**
            Start date: 3 November 2025
            End date: 5 November 2025
            Location: Tartu
            """,
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu | -"),
        Form(
            "from and to",
            "- **Basalt Fest** | From: 3 November | To: 5 November",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | - | -"),
        Form(
            "columns of a table without a header",
            html: "<table><tr><td>Basalt Fest</td><td>3 November</td><td>5 November</td></tr>"
                + "<tr><td>Marmot Summit</td><td>12 November</td><td>13 November</td></tr></table>",
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | - | -",
            "event summit 2025-11-12..2025-11-13 | Marmot Summit | - | -"),
    ]

    static let others = [
        Form(
            "a deadline beside a first day",
            "- **Basalt Fest** | Start: 3 November | CFP closes: 5 September",
            "event conference 2025-11-03 | Basalt Fest | - | -",
            "deadline cfp 2025-09-05 | Basalt Fest: CFP closes | - | -")
    ]
}
