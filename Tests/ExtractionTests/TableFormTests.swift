import Testing

/// Tables, definition lists, and lines that layout tables and breaks make.
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
            | Basalt Days | 3 November | 5 November | Tartu, Estonia |
            """,
            "event conference 2025-11-03..2025-11-05 | Basalt Days | Tartu, Estonia | -"),
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
            "event conference 2025-11-03 09:00 | KestrelConf: Sextants for beginners | - | -",
            "event conference 2025-11-03 10:30 | KestrelConf: Reading old almanacs | - | -"),
    ]

    static let html = [
        Form(
            "a cell that spans rows",
            html: """
                <table><tr><th>Date<th>Event</tr>
                <tr><td rowspan=2>3 November<td>Thimble Evening</tr>
                <tr><td>Curlew Walk</tr></table>
                """,
            "event meetup 2025-11-03 | Thimble Evening | - | -",
            "event meetup 2025-11-03 | Curlew Walk | - | -"),
        Form(
            "a cell that spans columns",
            html: """
                <table><tr><th>Event<th>From<th>To</tr>
                <tr><td>Basalt Days<td>3 November<td>5 November</tr>
                <tr><td>Thimble Evening<td colspan=2>12 November</tr></table>
                """,
            "event conference 2025-11-03..2025-11-05 | Basalt Days | - | -",
            "event meetup 2025-11-12 | Thimble Evening | - | -"),
        Form(
            "a definition list of names",
            html: "<dl><dt>Thimble Evening</dt><dd>12 September, Tartu</dd>"
                + "<dt>Curlew Walk</dt><dd>19 September, Cork</dd></dl>",
            "event meetup 2025-09-12 | Thimble Evening | Tartu | -",
            "event meetup 2025-09-19 | Curlew Walk | Cork | -"),
        Form(
            "a definition list of days",
            html: "<dl><dt>12 September</dt><dd>Thimble Evening</dd>"
                + "<dt>19 September</dt><dd>Curlew Walk</dd></dl>",
            "event meetup 2025-09-12 | Thimble Evening | - | -",
            "event meetup 2025-09-19 | Curlew Walk | - | -"),
        Form(
            "lines of a mail that breaks separate",
            html: "<table><tr><td><b>Thimble Evening</b><br>12 September, 18:00<br>Tartu, Estonia"
                + "<br><br><b>Curlew Walk</b><br>19 September<br>Cork, Ireland</td></tr></table>",
            "event meetup 2025-09-12 18:00 Europe/Tallinn | Thimble Evening | Tartu, Estonia | -",
            "event meetup 2025-09-19 | Curlew Walk | Cork, Ireland | -"),
    ]
}
