import Mail
import Newsletter
import Profiles
import Testing

@testable import Intake

/// Which messages count as mail, whom they are from, and what in them is the issue.
@Suite struct MailRulesTests {
    @Test(arguments: [
        ("mx.example.net; dkim=pass header.d=example.org", "mx.example.net", ["example.org"]),
        (
            "MX.example.net 1; spf=pass; dkim=pass (2048 bit) header.i=@Example.org",
            "mx.example.net",
            ["example.org"]
        ),
        (
            "mx.example.net; dkim=fail header.d=example.org; dkim=pass header.d=b.example",
            "mx.example.net", ["b.example"]
        ),
        ("mx.example.net; (dkim=pass header.d=example.org) none", "mx.example.net", []),
        ("", "", []),
    ])
    func readsAuthenticationResults(value: String, server: String, signers: [String]) {
        let results = AuthenticationResults(value)
        #expect(results.server == server)
        #expect(results.signers == signers)
    }

    @Test(arguments: [
        ("example.org", "example.org", true), ("news.example.org", "example.org", true),
        ("example.org", "mail.example.org", true), ("badexample.org", "example.org", false),
        ("example.com", "example.org", false),
    ])
    func aSignatureCountsForItsDomain(sender: String, signer: String, isSigned: Bool) {
        let results = AuthenticationResults("mx; dkim=pass header.d=" + signer)
        #expect(results.areSigned(by: sender) == isSigned)
    }

    @Test(arguments: [
        ("news@example.org", [], MailFilter.Verdict.issue), ("x@example.com", [], .other),
        ("x@b.example", [], .issue), ("x@bb.example", [], .other),
        ("x@example.com", ["announce.example.org"], .issue),
    ])
    func aFilterNamesSendersAndLists(
        sender: String, lists: [String], verdict: MailFilter.Verdict
    ) {
        let filter = MailFilter(
            senders: ["News@example.org", "@b.example"], lists: ["announce.example.org"])
        var message = MailMessage()
        message.sender = sender
        message.lists = lists
        #expect(filter.verdict(on: message) == verdict)
    }

    @Test(arguments: [
        ("text\n-- \nAda", "text"),
        ("text\n--\nmore", "text\n--\nmore"),
        ("text\n____________________\nlist", "text"),
        (
            "one\n____________________\n" + String(repeating: "two\n", count: 20) + "end",
            "one\n____________________\n" + String(repeating: "two\n", count: 20) + "end"
        ),
    ])
    func leavesOutFooters(text: String, kept: String) {
        let body = MailBody([MailText(text, isHTML: false)])
        #expect(String(decoding: body.bytes, as: UTF8.self) == kept)
        #expect(body.format == .markdown)
    }

    @Test func piecesOfBothKindsBecomeHTML() {
        let body = MailBody([
            MailText("<p>one</p>", isHTML: true), MailText("two & <three>\nfour", isHTML: false),
            MailText("  \n", isHTML: false),
        ])
        #expect(
            String(decoding: body.bytes, as: UTF8.self)
                == "<p>one</p>\n<p>two &amp; &lt;three><br>\nfour</p>")
        #expect(body.format == .html)
    }

    @Test(arguments: [
        ("From: a@example.org\nMessage-ID: <a@b>\n\ntext", true),
        ("Received: from a\n by b\nFrom: a@example.org\n\ntext", true),
        ("From x Tue Jul 1\nReturn-Path: <a@b>\nFrom: a@b\n\ntext", true),
        // A newsletter that only shows such lines is read as it is.
        ("From: a@example.org\nDate: 1 July 2025\nSubject: News\n\ntext", false),
        ("# News\n\nMessage-ID: none", false), ("", false),
    ])
    func recognizesMail(text: String, isMail: Bool) {
        #expect(MailHeader.begins(Array(text.utf8)) == isMail)
    }
}
