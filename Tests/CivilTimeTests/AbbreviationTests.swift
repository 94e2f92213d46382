import CivilTime
import Testing

/// Abbreviations of zones, read from the files of the time zone database.
@Suite struct AbbreviationTests {
    @Test(arguments: [
        ("America/Chicago", "2025-08-05", ["CDT", "CST"]),
        ("America/Phoenix", "2025-08-05", ["MST"]),
        ("Asia/Taipei", "2025-08-05", ["CST"]), ("Europe/Dublin", "2025-01-05", ["GMT", "IST"]),
        ("Europe/London", "1970-01-05", ["BST"]),
        ("America/Chicago", "2090-08-05", ["CDT", "CST"]),
        ("America/Mexico_City", "2021-08-05", ["CDT", "CST"]),
        ("America/Mexico_City", "2025-08-05", ["CST"]), ("UTC", "2025-08-05", ["UTC"]),
        ("America/Sao_Paulo", "2025-08-05", []), ("No/Where", "2025-08-05", []),
        ("../../etc/passwd", "2025-08-05", []),
    ])
    func aZoneHasTheAbbreviationsOfItsYear(zone: String, day: String, names: [String]) throws {
        let date = try #require(CivilDate(iso: day))
        let found = ZonedTime.abbreviations(of: zone, around: Timestamp(date))
        #expect(found.sorted() == names)
    }
}
