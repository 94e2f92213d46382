import Testing

/// A first and a last day that fields of their own give are one period.
@Suite struct PairedDatesTests {
    @Test(arguments: pairs + others)
    func pairsAreJoined(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let pairs = [
        Form(
            "labels in one line",
            "- **Basalt Days** | Start: 3 November | End: 5 November | Tartu",
            "event conference 2025-11-03..2025-11-05 | Basalt Days | Tartu | -"),
        Form(
            "labels on lines of their own",
            """
            **Basalt Days**
            Start date: 3 November 2025
            End date: 5 November 2025
            Location: Tartu
            """,
            "event conference 2025-11-03..2025-11-05 | Basalt Days | Tartu | -"),
        Form(
            "from and to",
            "- **Basalt Days** | From: 3 November | To: 5 November",
            "event conference 2025-11-03..2025-11-05 | Basalt Days | - | -"),
        Form(
            "columns of a table without a header",
            html: "<table><tr><td>Basalt Days</td><td>3 November</td><td>5 November</td></tr>"
                + "<tr><td>Marmot Summit</td><td>12 November</td><td>13 November</td></tr></table>",
            "event conference 2025-11-03..2025-11-05 | Basalt Days | - | -",
            "event summit 2025-11-12..2025-11-13 | Marmot Summit | - | -"),
    ]

    static let others = [
        Form(
            "a deadline beside a first day",
            "- **Basalt Days** | Start: 3 November | CFP closes: 5 September",
            "event conference 2025-11-03 | Basalt Days | - | -",
            "deadline cfp 2025-09-05 | Basalt Days: CFP closes | - | -"),
        Form(
            "columns of two things",
            """
            | Event | Workshops | Talks |
            | --- | --- | --- |
            | Basalt Days | 3 November | 5 November |
            """,
            "event conference 2025-11-03 | Basalt Days: Workshops | - | -",
            "event conference 2025-11-05 | Basalt Days: Talks | - | -"),
    ]
}
