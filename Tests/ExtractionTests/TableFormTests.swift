import Testing

/// Tables, definition lists, and the lines that result from layout tables and breaks.
@Suite struct TableFormTests {
    @Test(arguments: markdown + html)
    func readsTheTable(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let markdown = [
        Form(
            "an empty first cell",
            """
            |  | Event | Date | City |
            | --- | --- | --- | --- |
            |  | KestrelConf | 3-5 November | Trieste |
            """,
            "event conference 2025-11-03..2025-11-05 | KestrelConf | Trieste | -"),
        Form(
            "a picture in the first cell",
            """
            |  | Event | Date |
            | --- | --- | --- |
            | ![Logo 2024](https://i.example/l.png) | [KestrelConf](https://k.example) | 3 November |
            """,
            "event conference 2025-11-03 | KestrelConf | - | https://k.example"),
        Form(
            "no header",
            """
            |  |  |  |
            | --- | --- | --- |
            | KestrelConf | 3 November | Trieste |
            """,
            "event conference 2025-11-03 | KestrelConf | Trieste | -"),
        Form(
            "a first and a last day in columns",
            """
            | Name | Start | End | Location |
            | --- | --- | --- | --- |
            | Basalt Fest | 3 November | 5 November | Tartu, Estonia |
            """,
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | Tartu, Estonia | -"),
        Form(
            "what opens and closes in columns",
            """
            | Award | Opens | Closes |
            | --- | --- | --- |
            | Kestrel Prize | 1 September | 30 September |
            """,
            "window award 2025-09-01..2025-09-30 | Kestrel Prize | - | -"),
        Form(
            "an agenda below a date",
            """
            # KestrelConf

            ## Monday, 3 November

            | Time | Session |
            | --- | --- |
            | 09:00 | Sextants for beginners |
            | 10:30 | Reading old almanacs |
            """,
            "event other 2025-11-03 09:00 | Sextants for beginners | - | -",
            "event other 2025-11-03 10:30 | Reading old almanacs | - | -"),
    ]

    static let html = [
        Form(
            "a cell that spans rows",
            html: """
                <table><tr><th>Date<th>Event</tr>
                <tr><td rowspan=2>3 November<td>Thimble Meetup</tr>
                <tr><td>Curlew Meetup</tr></table>
                """,
            "event meetup 2025-11-03 | Thimble Meetup | - | -",
            "event meetup 2025-11-03 | Curlew Meetup | - | -"),
        Form(
            "a cell that spans columns",
            html: """
                <table><tr><th>Event<th>From<th>To</tr>
                <tr><td>Basalt Fest<td>3 November<td>5 November</tr>
                <tr><td>Thimble Meetup<td colspan=2>12 November</tr></table>
                """,
            "event conference 2025-11-03..2025-11-05 | Basalt Fest | - | -",
            "event meetup 2025-11-12 | Thimble Meetup | - | -"),
        Form(
            "a definition list of names",
            html: "<dl><dt>Thimble Meetup</dt><dd>12 September, Tartu</dd>"
                + "<dt>Curlew Meetup</dt><dd>19 September, Cork</dd></dl>",
            "event meetup 2025-09-12 | Thimble Meetup | Tartu | -",
            "event meetup 2025-09-19 | Curlew Meetup | Cork | -"),
        Form(
            "a definition list of days",
            html: "<dl><dt>12 September</dt><dd>Thimble Meetup</dd>"
                + "<dt>19 September</dt><dd>Curlew Meetup</dd></dl>",
            "event meetup 2025-09-12 | Thimble Meetup | - | -",
            "event meetup 2025-09-19 | Curlew Meetup | - | -"),
    ]
}
