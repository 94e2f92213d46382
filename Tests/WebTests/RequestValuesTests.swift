import CivilTime
import Feeds
import HTTPTypes
import Items
import Testing

@testable import Web

/// Parsing of requests, without a server.
@Suite struct RequestValuesTests {
    struct Condition: CustomTestStringConvertible {
        let testDescription: String
        let headers: [(HTTPField.Name, String)]
        let outcome: Precondition.Outcome
    }

    /// For bytes with the tag `"a"` that changed on 5 August 2025 at noon.
    private static let conditions = [
        Condition(testDescription: "no condition", headers: [], outcome: .proceed),
        Condition(
            testDescription: "the tag is known", headers: [(.ifNoneMatch, "\"b\", \"a\"")],
            outcome: .notModified),
        Condition(
            testDescription: "the tag is known weakly", headers: [(.ifNoneMatch, "W/\"a\"")],
            outcome: .notModified),
        Condition(
            testDescription: "any tag is known", headers: [(.ifNoneMatch, "*")],
            outcome: .notModified),
        Condition(
            testDescription: "another tag is known", headers: [(.ifNoneMatch, "\"ab\"")],
            outcome: .proceed),
        Condition(
            testDescription: "a tag takes precedence over a date",
            headers: [
                (.ifNoneMatch, "\"b\""), (.ifModifiedSince, "Tue, 05 Aug 2025 12:00:00 GMT"),
            ], outcome: .proceed),
        Condition(
            testDescription: "unchanged since",
            headers: [(.ifModifiedSince, "Tue, 05 Aug 2025 12:00:00 GMT")], outcome: .notModified),
        Condition(
            testDescription: "changed since",
            headers: [(.ifModifiedSince, "Tue, 05 Aug 2025 11:59:59 GMT")], outcome: .proceed),
        Condition(
            testDescription: "an invalid date", headers: [(.ifModifiedSince, "yesterday")],
            outcome: .proceed),
        Condition(
            testDescription: "it must have this tag", headers: [(.ifMatch, "\"a\"")],
            outcome: .proceed),
        Condition(
            testDescription: "it must not have this tag", headers: [(.ifMatch, "\"b\"")],
            outcome: .failed),
        Condition(
            testDescription: "a weak tag matches nothing strongly",
            headers: [(.ifMatch, "W/\"a\"")],
            outcome: .failed),
        Condition(
            testDescription: "it must not have changed",
            headers: [(.ifUnmodifiedSince, "Tue, 05 Aug 2025 11:59:59 GMT")], outcome: .failed),
    ]

    @Test(arguments: conditions)
    func conditionsHaveTheStandardPrecedence(condition: Condition) throws {
        var headers = HTTPFields()
        for (name, value) in condition.headers { headers[name] = value }
        let modified = try #require(Timestamp(iso: "2025-08-05T12:00:00Z"))
        let outcome = Precondition(headers).outcome(tag: "\"a\"", modified: modified)
        #expect(outcome == condition.outcome)
    }

    @Test(arguments: [
        (nil as String?, false), ("", false), ("gzip", true), ("br, GZIP;q=0.5", true),
        ("gzip;q=0", false), ("gzip; q=0.000", false), ("*", true), ("*;q=0", false),
        ("gzip;q=0, *", false), ("identity", false), ("gzipped", false),
    ])
    func sendsGzipIfAccepted(value: String?, isAllowed: Bool) {
        #expect(AcceptEncoding.allowsGzip(value) == isAllowed)
    }

    @Test(arguments: ["1970-01-01T00:00:00Z", "2025-08-05T16:06:29Z", "2024-02-29T23:59:59Z"])
    func datesAreReadBack(iso: String) throws {
        let instant = try #require(Timestamp(iso: iso))
        #expect(HTTPDate.instant(of: HTTPDate.text(of: instant)) == instant)
    }

    @Test(arguments: [
        "", "Sunday", "Sun, 06 Nov 1994 08:49:-9223372036854775808 GMT",
        "Sun, 06 Nov 1994 08:49:9223372036854775807 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 PST",
    ])
    func invalidDatesAreIgnored(text: String) {
        #expect(HTTPDate.instant(of: text) == nil)
    }

    @Test func datesHaveTheStandardForm() {
        let instant = Timestamp(milliseconds: 784_111_777_000)
        #expect(HTTPDate.text(of: instant) == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ])
    func readsTheThreeStandardForms(text: String) {
        #expect(HTTPDate.instant(of: text) == Timestamp(milliseconds: 784_111_777_000))
    }

    @Test(arguments: [
        ("", ""), ("project=pears&project=apples", "project=apples&project=pears"),
        ("tentative=1&kind=event&region=asia", "region=asia&kind=event&tentative=1"),
        ("alarms=1d%2C7d,1d", "alarms=7d,1d"), ("alarms=24h", "alarms=1d"),
        ("tentative=0&cancelled=1", ""), ("cancelled=0&", "cancelled=0"),
        ("category=cfp&category=award", "category=award&category=cfp"),
    ])
    func aQueryHasOneCanonicalForm(query: String, canonical: String) throws {
        let read = try FeedQuery(query, profile: PublishedFolder.profile)
        #expect(read.canonical == canonical)
        let again = try FeedQuery(canonical, profile: PublishedFolder.profile)
        #expect(again.canonical == canonical)
    }

    @Test(arguments: [
        ("colour=red", "unknown parameter 'colour'; there are: alarms, cancelled, category, kind"),
        ("project=plums", "unknown project 'plums'; there are: apples, pears"),
        ("kind=event&kind=event", "parameter 'kind=event' stands twice"),
        ("tentative=1&tentative=0", "parameter 'tentative' stands twice"),
        ("tentative=yes", "unknown tentative 'yes'; there are: 0, 1"),
        ("alarms=soon", "'soon' is not a list of alarms"),
        ("alarms=", "'' is not a list of alarms"),
        ("project", "unknown project ''"), ("%0d%0aX=1", "unknown parameter '"),
    ])
    func reportsAnInvalidQuery(query: String, line: String) {
        let error = #expect(throws: QueryProblem.self) {
            try FeedQuery(query, profile: PublishedFolder.profile)
        }
        #expect(error?.text.hasPrefix(line) == true, "\(error?.text ?? "")")
        #expect(error?.text.contains("\r") == false)
    }

    @Test func reportsEveryMistakeAtOnce() {
        let error = #expect(throws: QueryProblem.self) {
            try FeedQuery("a=1&kind=x&b=2", profile: PublishedFolder.profile)
        }
        #expect(error?.lines.count == 3)
    }
}
