import CivilTime
import Glibc
import Newsletter
import Testing

@testable import Intake

/// HTTP values that can be tested without a server.
@Suite struct WebValuesTests {
    @Test func theFetchLimitIsThatOfIssues() {
        #expect(
            IntakeSettings(cache: "/nonexistent").maximumIssueBytes == Newsletter.Issue.largestSize)
    }

    @Test(arguments: [
        ("93.184.215.14", true), ("0.0.0.0", false), ("10.1.2.3", false), ("100.64.0.1", false),
        ("100.128.0.1", true), ("127.0.0.1", false), ("169.254.169.254", false),
        ("172.15.0.1", true), ("172.16.0.1", false), ("172.31.255.255", false),
        ("172.32.0.1", true), ("192.168.0.1", false), ("198.19.0.1", false),
        ("224.0.0.1", false), ("255.255.255.255", false), ("::", false), ("::1", false),
        ("fe80::1", false), ("fc00::1", false), ("fd12::1", false), ("ff02::1", false),
        ("2606:4700::1111", true), ("2001:db8::1", false), ("2001::1", false),
        ("2002:7f00:1::", false), ("::ffff:127.0.0.1", false), ("::ffff:93.184.215.14", true),
        ("64:ff9b::10.0.0.1", false), ("64:ff9b::93.184.215.14", true),
    ])
    func recognizesPublicAddresses(text: String, isPublic: Bool) throws {
        #expect(try #require(NetworkAddress(text)).isPublic == isPublic)
    }

    @Test(arguments: [
        ("https://Example.ORG", "https://example.org/", 443),
        ("http://example.org:8080/a?b#c", "http://example.org:8080/a?b", 8080),
        ("http://[::1]/x", "http://[::1]/x", 80),
    ])
    func normalizesAddresses(text: String, normal: String, port: Int) throws {
        let address = try WebAddress(text)
        #expect(address.text == normal)
        #expect(address.port == port)
    }

    @Test(arguments: [
        "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)",
        "https://u:p@example.org/",
        "https:///x", "http://example.org:99999/",
        "example.org", "http://ex%61mple.org/", "http://exa mple.org/", "",
    ])
    func refusesOtherAddresses(text: String) {
        #expect(throws: IntakeError.self) { try WebAddress(text) }
    }

    @Test(arguments: [
        ("https://example.org/", "example.org"), ("https://example.org/a/b/", "a/b"),
        ("https://example.org/news.html", "news.html"), ("https://example.org/?id=7", "?id=7"),
    ])
    func namesAnIssueByItsPath(text: String, name: String) throws {
        #expect(try WebAddress(text).issueName == name)
    }

    @Test(arguments: [
        ("Tue, 05 Aug 2025 16:06:29 GMT", "2025-08-05T16:06:29Z"),
        ("Tue, 5 Aug 2025 16:06 +0200", "2025-08-05T14:06:00Z"),
        ("05 Aug 25 16:06:29 EST", "2025-08-05T21:06:29Z"),
        ("31 Dec 99 23:59:59", "1999-12-31T23:59:59Z"),
        ("Fri, 19 Sep 2025 01:45:08 +02:00", "2025-09-18T23:45:08Z"),
        ("Mon, Sep 15 2025 04:45:26 +0000", "2025-09-15T04:45:26Z"),
        ("2025-09-16 13:55:44.364419679 +0200 CEST", "2025-09-16T11:55:44Z"),
        ("Sun, 14 Sep 2025 12:15 PM", "2025-09-14T12:15:00Z"),
        ("Sun, 14 Sep 2025 12:15 AM", "2025-09-14T00:15:00Z"),
        ("Mon, 22 Sep 2025 15:30:07 CEST", "2025-09-22T13:30:07Z"),
        ("Mon, 22 Sep 2025 15:30:07 BST", "2025-09-22T14:30:07Z"),
        ("Mon, 22 Sep 2025 15:30:07 JST", "2025-09-22T06:30:07Z"),
        ("22-Sep-2025 15:30:07 GMT", "2025-09-22T15:30:07Z"),
        ("Mon, 22 Sep 2025 15:30:07 GMT+0200", "2025-09-22T13:30:07Z"),
        ("Mon, 22 Sep 2025 15:30:07 +0200 (CEST)", "2025-09-22T13:30:07Z"),
        ("Mon Sep 22 15:30:07 2025", "2025-09-22T15:30:07Z"),
        ("Mon, 22 Sep 2025", "2025-09-22T00:00:00Z"),
        ("22 September 2025", "2025-09-22T00:00:00Z"),
        ("9/22/2025 3:30:07 PM", "2025-09-22T15:30:07Z"),
        ("22/9/2025", "2025-09-22T00:00:00Z"),
        ("1758555007", "2025-09-22T15:30:07Z"),
    ])
    func readsTheDatesOfMails(text: String, iso: String) {
        #expect(MailDate.timestamp(of: text)?.description == iso)
    }

    @Test(arguments: [
        "", "yesterday", "05 Foo 2025 16:06:29 GMT", "31 Feb 2025 10:00:00 GMT", "1 2 3 4 5 6",
        "5 Aug 2025 25:00 GMT", "5 Aug 2025 10:00:9223372036854775807 GMT",
        "9/8/2025", "Tue Wed 5 Aug 2025", "Aug 2025", "13:00 PM 5 Aug 2025",
        "5 Aug 2025 10:00 QQQ", "5 Aug 2025 10:xx:20 GMT",
    ])
    func refusesOtherDates(text: String) {
        #expect(MailDate.timestamp(of: text) == nil)
    }

    @Test(arguments: [
        (1, nil as Int?, RetryPolicy.Step.wait(seconds: 1)), (2, nil, .wait(seconds: 4)),
        (1, 30, .wait(seconds: 30)), (1, 3_600, .comeBack(seconds: 3_600)), (3, nil, .giveUp),
        (3, 5, .giveUp),
    ])
    func pausesGrowUnlessTheServerSetsThem(
        attempt: Int, retryAfter: Int?, step: RetryPolicy.Step
    ) {
        #expect(
            RetryPolicy(maximumAttempts: 3).step(after: attempt, retryAfter: retryAfter) == step)
    }

    @Test(arguments: [
        ("/a", true), ("/private/x", false), ("/private/open", true), ("/x.pdf", false),
        ("/x.pdf?y", true), ("/cgi/a/b", false), ("/deep/own", true),
    ])
    func obeysTheGroupForEverybody(path: String, isAllowed: Bool) {
        let text = """
            # for all
            User-agent: other
            User-agent: *
            Disallow: /private/
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /cgi*b  # a comment
            Disallow:

            User-agent: somebody
            Disallow: /
            """
        #expect(RobotsRules(text: text, agent: "infracal").allows(path) == isAllowed)
    }

    @Test(arguments: [("/a", false), ("/b", true)])
    func obeysOnlyItsOwnGroup(path: String, isAllowed: Bool) {
        let text = "User-agent: *\nDisallow: /b\n\nUser-Agent: InfraCal\r\nDisallow: /a\r\n"
        #expect(RobotsRules(text: text, agent: "infracal").allows(path) == isAllowed)
    }

    @Test func manyStarsTakeLinearTime() {
        let pattern = "/" + String(repeating: "*a", count: 2_000) + "$"
        let rules = RobotsRules(text: "User-agent: *\nDisallow: " + pattern, agent: "infracal")
        #expect(rules.allows("/" + String(repeating: "a", count: 1_999) + "b"))
    }

    private static let longFiles = [
        String(repeating: "User-agent: a\n", count: 36_000),
        "User-agent: *\n" + String(repeating: "Disallow: /*ab\n", count: 34_000),
        "User-agent: *\nDisallow: /"
            + String(repeating: "*" + String(repeating: "a", count: 500) + "b", count: 1_000),
        "User-agent: *\nDisallow: /b\n" + String(repeating: "#", count: 20_000_000),
    ]

    /// With quadratic time, this would take many minutes.
    @Test(.timeLimit(.minutes(5)), arguments: longFiles)
    func aLongRobotsFileIsReadInLinearTime(text: String) {
        let rules = RobotsRules(text: text, agent: "infracal")
        #expect(rules.allows("/" + String(repeating: "a", count: 500)))
    }

    @Test func onlyTheFirst500KiBOfARobotsFileCount() {
        let rule = "\nUser-agent: *\nDisallow: /"
        let start = String(repeating: "#", count: RobotsRules.longestFile - rule.utf8.count)
        #expect(!RobotsRules(text: start + rule, agent: "infracal").allows("/a"))
        #expect(RobotsRules(text: "#" + start + rule + "", agent: "infracal").allows("/a"))
    }

    private static let texts: [([UInt8], String?, String)] = [
        (Array("café".utf8), nil, "café"), ([0x63, 0x61, 0x66, 0xE9], nil, "café"),
        ([0x63, 0x61, 0x66, 0xE9], "iso-8859-1", "café"), ([0x93, 0x61, 0x94], "latin1", "“a”"),
        ([0x93, 0xFA, 0x96, 0x7B], "shift_jis", "日本"), ([0xFE, 0xFF, 0x65, 0xE5], nil, "日"),
        ([0xEF, 0xBB, 0xBF, 0x61], "iso-8859-1", "a"), ([0x61, 0xFF, 0x62], "utf-8", "a\u{FFFD}b"),
        ([0x61, 0xFF, 0x62], "no-such-charset", "a\u{FFFD}b"),
        ([0x61, 0xFF, 0x62], "gbk", "a\u{FFFD}b"),
        (Array("<meta charset='koi8-r'>".utf8) + [0xC1], nil, "<meta charset='koi8-r'>а"),
        ([0x93, 0xFA, 0x96, 0x7B], "x-sjis", "日本"),
        (
            Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xC1], nil,
            "<?xml version='1.0' encoding='koi8-r'?>а"
        ),
    ]

    @Test(arguments: texts)
    func decodesEveryCharset(bytes: [UInt8], charset: String?, text: String) {
        let decoded = TextDecoding.utf8(bytes, charset: charset)
        #expect(String(decoding: decoded, as: UTF8.self) == text)
    }

    @Test(.timeLimit(.minutes(5))) func aPageOfInvalidBytesIsDecodedInLinearTime() {
        let bytes = [UInt8](repeating: 0x81, count: 8 << 20)
        #expect(TextDecoding.utf8(bytes, charset: nil).count == 3 * bytes.count)
    }

    @Test func decodesTextLongerThanOnePiece() {
        let text = String(repeating: "日本語 text\n", count: 20_000)
        let bytes = text.unicodeScalars.flatMap { [UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
        #expect(
            String(decoding: TextDecoding.utf8(bytes, charset: "utf-16be"), as: UTF8.self) == text)
    }
}
