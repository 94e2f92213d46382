import Foundation
import TestSupport
import Testing

/// Newsletters that arrive by mail: in a Maildir, in an mbox file, or on standard input.
@Suite struct MailTests {
    private static func configuration(_ source: String, _ keys: String = "") -> String {
        """
        profile: none
        sources:
          - \(source)
            senders: ["@curlew.example"]
            lists: [curlew.lists.example.org]
        \(keys)store: store.sqlite
        feeds: feeds

        """
    }

    private static func message(
        _ id: String, from: String = "news@curlew.example", header: [String] = [], _ body: String
    ) -> String {
        let fields =
            [
                "From: Curlew <\(from)>", "Subject: Letter \(id)",
                "Message-ID: <\(id)@curlew.example>",
                "Date: Tue, 1 Jul 2025 09:00:00 +0000",
            ] + header
        return fields.joined(separator: "\n") + "\n\n" + body + "\n"
    }

    /// A message, and the title, day and place of each item in it.
    struct Letter: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let items: [String]
    }

    static let letters = [
        Letter(
            testDescription: "plain text",
            text: message("a", "Marmot Meetup: 3 September 2025, Oslo, Norway"),
            items: ["Marmot Meetup | 2025-09-03 | Oslo, Norway"]),
        Letter(
            testDescription: "a list that the filter names",
            text: message(
                "b", from: "ada@other.example",
                header: ["List-Id: Curlew <curlew.lists.example.org>"],
                "Marmot Meetup: 3 September 2025, Oslo, Norway"),
            items: ["Marmot Meetup | 2025-09-03 | Oslo, Norway"]),
        Letter(
            testDescription: "somebody else",
            text: message("c", from: "x@spam.example", "Party: 3 September 2025, Oslo, Norway"),
            items: []),
        Letter(
            testDescription: "HTML is preferred to plain text",
            text: message(
                "d",
                header: ["MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=x"],
                """
                --x
                Content-Type: text/plain; charset=utf-8

                Marmot Meetup, see the web page
                --x
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>Marmot Meetup: 3 September 2025, Malm=F6, Sweden</p>
                --x--
                """),
            items: ["Marmot Meetup | 2025-09-03 | Malmö, Sweden"]),
        Letter(
            testDescription: "flowed lines, a signature, and the footer of a list",
            text: message(
                "e", header: ["Content-Type: text/plain; charset=utf-8; format=flowed"],
                """
                The talks of the Marmot Meetup take place on 3 \n\
                September 2025 in Oslo.

                -- \n\
                Ada, since 5 October 2025
                ________________________________
                leave the list before 6 October 2025
                """),
            items: ["Talks of the Marmot Meetup | 2025-09-03 | Oslo"]),
        Letter(
            testDescription: "encoded in base64",
            text: message(
                "f",
                header: [
                    "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
                ],
                Data("Marmot Meetup: 3 September 2025, Tromsø, Norway".utf8).base64EncodedString()),
            items: ["Marmot Meetup | 2025-09-03 | Tromsø, Norway"]),
        Letter(
            testDescription: "the messages of a digest",
            text: message(
                "g", header: ["MIME-Version: 1.0", "Content-Type: multipart/digest; boundary=x"],
                """
                --x

                \(message("g1", "Marmot Meetup: 3 September 2025, Oslo, Norway"))
                --x

                \(message("g2", "Thimble Meetup: 4 September 2025, Bergen, Norway"))
                --x--
                """),
            items: [
                "Marmot Meetup | 2025-09-03 | Oslo, Norway",
                "Thimble Meetup | 2025-09-04 | Bergen, Norway",
            ]),
        Letter(
            testDescription: "a boundary that never comes",
            text: message(
                "h", header: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x"],
                "--x\nContent-Type: text/plain\n\nMarmot Meetup: 3 September 2025, Oslo, Norway"),
            items: ["Marmot Meetup | 2025-09-03 | Oslo, Norway"]),
    ]

    @Test(arguments: letters)
    func readsAMaildir(letter: Letter) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration("maildir: mail"), to: "infracal.yaml")
        try folder.write("", to: "mail/cur/.keep")
        try folder.write(letter.text, to: "mail/new/1.host")
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await items(of: infracal) == letter.items)
    }

    @Test func readsAnMboxFile() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration("mbox: letters"), to: "infracal.yaml")
        let messages = Self.letters.prefix(2).map { "From news@curlew.example\n" + $0.text + "\n" }
        try folder.write(messages.joined(), to: "letters")
        let infracal = Infracal(in: folder.url)
        let first = try await infracal.run("refresh")
        #expect(first.output.contains("2 of 2 issues read"), "\(first.output)\(first.errors)")
        try folder.write(messages.joined() + "From x\n" + Self.letters[3].text, to: "letters")
        let second = try await infracal.run("refresh")
        #expect(second.output.contains("1 of 3 issues read"), "\(second.output)\(second.errors)")
    }

    @Test func readsAMessageOnStandardInput() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration("maildir: mail"), to: "infracal.yaml")
        let infracal = Infracal(in: folder.url)
        for expected in ["1 new", "no item changed"] {
            let run = try await infracal.run("ingest", "-", input: Self.letters[3].text)
            #expect(run.output.contains(expected), "\(run.output)\(run.errors)")
        }
        #expect(try await items(of: infracal) == Self.letters[3].items)
    }

    /// Flags change the names of files, and people delete their mail.
    @Test func aMessageThatIsReadAndDeletedStaysAnIssue() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration("maildir: mail"), to: "infracal.yaml")
        try folder.write(Self.letters[0].text, to: "mail/new/1.host")
        try folder.write(Self.letters[2].text, to: "mail/cur/2.host:2,")
        let infracal = Infracal(in: folder.url)
        _ = try await infracal.run("refresh")
        let files = FileManager.default
        try files.moveItem(
            atPath: folder.path("mail/new/1.host"), toPath: folder.path("mail/cur/1.host:2,S"))
        #expect(try await infracal.run("refresh").output.isEmpty)
        try files.removeItem(atPath: folder.path("mail/cur/1.host:2,S"))
        let run = try await infracal.run("refresh")
        #expect(run.output.isEmpty && run.status == 0, "\(run.output)\(run.errors)")
        #expect(try await items(of: infracal) == Self.letters[0].items)
    }

    @Test func aMessageThatNobodySignedIsNamedAndLeftOut() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Self.configuration("maildir: mail", "    authenticated_by: mx.example.net\n"),
            to: "infracal.yaml")
        try folder.write("", to: "mail/cur/.keep")
        let results = [
            "mx.example.net; dkim=pass header.d=curlew.example",
            "mx.example.net; dkim=fail header.d=curlew.example",
            "evil.example; dkim=pass header.d=curlew.example",
            "mx.example.net; dkim=pass header.d=evil.example",
        ]
        for (index, result) in results.enumerated() {
            try folder.write(
                Self.message(
                    "m\(index)", header: ["Authentication-Results: " + result],
                    "Marmot Meetup \(index): \(index + 3) September 2025, Oslo, Norway"),
                to: "mail/new/\(index).host")
        }
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("refresh")
        #expect(run.status == 0, "\(run.errors)")
        for index in 1..<results.count {
            #expect(run.errors.contains("mail/new/\(index).host: left out"), "\(run.errors)")
        }
        #expect(try await items(of: infracal) == ["Marmot Meetup 0 | 2025-09-03 | Oslo, Norway"])
        #expect(try await infracal.run("refresh").errors.isEmpty)
    }

    /// Hostile messages are named once, and the others are read.
    @Test func hostileMessagesStayBounded() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration("maildir: mail"), to: "infracal.yaml")
        try folder.write("", to: "mail/cur/.keep")
        let mixed = ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x"]
        let parts = String(repeating: "--x\nContent-Type: text/plain\n\na\n", count: 10_000)
        let nested = (0..<2_000).map {
            "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n"
        }
        let hostile = [
            Self.message("parts", header: mixed, parts + "--x--"),
            Self.message(
                "nested",
                header: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b0"],
                nested.joined()),
            Self.message(
                "header", header: ["X-Long: " + String(repeating: "a", count: 5_000_000)], "Nothing"
            ),
        ]
        for (index, text) in hostile.enumerated() {
            try folder.write(text, to: "mail/new/\(index).host")
        }
        try folder.write(Self.letters[0].text, to: "mail/new/9.host")
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("refresh")
        #expect(run.errors.contains("mail/new/0.host: the message has more than 1000 parts"))
        #expect(try await items(of: infracal) == Self.letters[0].items, "\(run.errors)")
        let again = try await infracal.run("refresh")
        #expect(again.status == 0 && again.errors.isEmpty, "\(again.errors)")
    }

    @Test(arguments: [
        ("maildir: mail", "infracal: mail/cur: no such file or folder\n"),
        ("mbox: letters", "infracal: letters: no such file or folder\n"),
    ])
    func aMailboxThatIsMissingIsNamed(source: String, message: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.configuration(source), to: "infracal.yaml")
        let run = try await Infracal(in: folder.url).run("refresh")
        #expect(run.status == 1)
        #expect(run.errors == message)
    }

    private func items(of infracal: Infracal) async throws -> [String] {
        struct Item: Decodable {
            let title: String
            let start: String
            let place: String?
        }
        let run = try await infracal.run("items", "--format", "json")
        let items = try JSONDecoder().decode([Item].self, from: Data(run.output.utf8))
        return items.map { "\($0.title) | \($0.start) | \($0.place ?? "-")" }
    }
}
