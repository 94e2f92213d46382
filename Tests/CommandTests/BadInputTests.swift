import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
    /// A file that cannot be read, with the expected message.
    struct Row: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]?
        let message: String

        var testDescription: String { name }
    }

    @Test(arguments: [
        Row(name: "missing.md", bytes: nil, message: "missing.md: "),
        Row(name: "2025-08-05-empty.md", bytes: [], message: "empty.md: the file is empty"),
        Row(
            name: "2025-08-05-latin.md", bytes: Array("ok\nK".utf8) + [0xF6] + Array("ln".utf8),
            message: "latin.md:2: "),
        Row(name: "undated.md", bytes: Array("5 May".utf8), message: "undated.md: no publication"),
        Row(
            name: "2025-08-05-open.md", bytes: Array("---\ntitle: x\n".utf8),
            message: "open.md:1: front matter"),
    ])
    func anUnreadableFileIsReportedAndTheOthersAreRead(row: Row) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.july, to: "july.md")
        if let bytes = row.bytes { try Data(bytes).write(to: folder.url.appending(path: row.name)) }
        let run = try await Infracal(in: folder.url).run(
            "extract", "--profile", "none", row.name, "july.md")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("infracal: "))
        #expect(run.errors.contains(row.message), "\(run.errors)")
        #expect(run.errors.filter { $0 == "\n" }.count == 1)
        #expect(run.output.contains("2025-10-17"))
    }

    /// File names and a server's messages are also untrusted text.
    @Test func aMessageCannotControlATerminal() async throws {
        let folder = try TemporaryFolder()
        let run = try await Infracal(in: folder.url).run(
            "extract", "--profile", "none", "\u{1B}[2Ja\u{9B}31mb\u{202E}c.md")
        #expect(run.status == 1)
        #expect(run.errors.contains("[2Ja31mbc.md: "), "\(run.errors)")
        #expect(
            run.errors.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
    }

    @Test(arguments: [
        ("bad.yaml", "projcts: []\n", "bad.yaml:1: "),
        ("worse.yaml", "projects: [\n", "worse.yaml:"),
    ])
    func aBrokenProfileIsNamedWithItsLine(
        name: String, text: String, message: String
    ) async throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: name)
        let run = try await Infracal(in: folder.url).run(
            "extract", "--profile", name, "--published", "2025-08-05", "-", input: "5 May")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("infracal: " + message), "\(run.errors)")
        #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }

    @Test func aMisspeltKeyOfTheConfigurationIsNamedWithTheRightOne() async throws {
        let folder = try TemporaryFolder()
        try folder.write("sorces: []\n", to: "infracal.yaml")
        let run = try await Infracal(in: folder.url).run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains("infracal.yaml:1"))
        #expect(run.errors.contains("sources"))
    }

    @Test func withoutAStoreTheNextCommandIsNamed() async throws {
        let folder = try TemporaryFolder()
        let run = try await Infracal(in: folder.url).run("upcoming", "--profile", "none")
        #expect(run.status == 1)
        #expect(run.errors.contains("infracal.sqlite"))
        #expect(run.errors.contains("infracal ingest"))
    }

    @Test func aFileThatIsNotAStoreIsNotChanged() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(String(repeating: "not a store ", count: 500), to: "x.sqlite")
        let before = try Data(contentsOf: URL(filePath: path))
        for arguments in [["upcoming"], ["ingest", "-"]] {
            let run = try await Infracal(in: folder.url).run(
                arguments + ["--profile", "none", "--store", "x.sqlite"], input: Newsletter.july)
            #expect(run.status == 1)
            #expect(run.errors.contains("x.sqlite: "), "\(run.errors)")
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
}
