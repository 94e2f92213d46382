import CivilTime
import DateExpressions
import TestSupport
import Testing

/// The meaning of a zone's abbreviation for an event at a place.
@Suite struct ZoneResolutionTests {
    @Test(arguments: [
        ("MST", "America/Phoenix"), ("CST", "Asia/Taipei"), ("CST", "America/Mexico_City"),
        ("CST", "America/Winnipeg"), ("CST", "America/Regina"), ("CET", "Africa/Tunis"),
        ("CET", "Africa/Algiers"), ("EST", "America/Panama"), ("EST", "America/Jamaica"),
        ("EST", "America/Cancun"), ("EST", "Australia/Melbourne"), ("AEST", "Australia/Brisbane"),
        ("PST", "Asia/Manila"), ("IST", "Europe/Dublin"), ("IST", "Asia/Jerusalem"),
        ("CDT", "America/Winnipeg"), ("CEST", "Europe/Oslo"), ("EDT", "America/Toronto"),
    ])
    func anAbbreviationUsedAtThePlaceMeansItsZone(name: String, place: String) throws {
        let expression = try #require(Self.expression("29 August at 10:00 \(name)"))
        let resolution = expression.zoneResolution(at: place)
        #expect(resolution?.zone == place)
        #expect(resolution?.isGuess == false)
        #expect(resolution?.minutesAtStake == 0)
    }

    @Test(arguments: [
        ("PT", "Europe/Berlin", "America/Los_Angeles"), ("UTC", "Asia/Taipei", "UTC"),
        ("MST", "Europe/Berlin", "America/Denver"), ("JST", "Asia/Kolkata", "Asia/Tokyo"),
        ("Pacific Time", "Asia/Manila", "America/Los_Angeles"),
        ("America/New_York", "America/Panama", "America/New_York"),
    ])
    func anAbbreviationNotUsedAtThePlaceKeepsItsZone(name: String, place: String, zone: String)
        throws
    {
        let expression = try #require(Self.expression("29 August at 10:00 \(name)"))
        #expect(expression.zoneResolution(at: place)?.zone == zone)
        #expect(expression.zoneResolution(at: place)?.isGuess == false)
    }

    @Test(arguments: [("CST", nil, 13 * 60), ("IST", "Europe/Berlin", 270), ("BST", nil, 300)])
    func aGuessReportsThePossibleDifference(name: String, place: String?, minutes: Int) throws {
        let expression = try #require(Self.expression("29 August at 10:00 \(name)"))
        let resolution = try #require(expression.zoneResolution(at: place))
        #expect(resolution.isGuess)
        #expect(resolution.minutesAtStake == minutes)
    }

    @Test func anUnknownAbbreviationIsResolvedByThePlace() throws {
        let expression = try #require(Self.expression("29 August at 10:00 ChST".uppercased()))
        #expect(expression.zoneResolution(at: nil) == nil)
        #expect(expression.zoneResolution(at: "Europe/Berlin") == nil)
    }

    @Test(arguments: ["29 August", "29 August at 10:00", "29 August at 10:00 local time"])
    func withoutAZoneThereIsNothingToResolve(text: String) throws {
        #expect(try #require(Self.expression(text)).zoneResolution(at: "Europe/Berlin") == nil)
    }

    private static func expression(_ text: String) -> TimeExpression? {
        let context = Context(published: FixedDates.today)
        return Recognizer.english.expressions(in: text, context: context).first
    }
}
