import Foundation
import TestSupport
import Testing

/// The documentation refers only to files and types that exist.
@Suite struct DocumentTests {
    private static let pages = ["README.md", "CONTRIBUTING.md", "data/README.md"] + documents

    private static let documents =
        ((try? FileManager.default.contentsOfDirectory(atPath: url("docs").path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

    @Test(arguments: pages)
    func linksLeadToFiles(page: String) throws {
        let folder = Self.url(page).deletingLastPathComponent()
        let targets = try Self.text(page).matches(of: /\]\(([^)#]+)[^)]*\)/).map { String($0.1) }
        let missing = targets.filter { target in
            !target.contains("://") && !Self.exists(folder.appending(path: target))
        }
        #expect(missing == [])
    }

    @Test(arguments: ["docs/architecture.md", "docs/reading.md", "CONTRIBUTING.md"])
    func sourcesThatAreNamedExist(page: String) throws {
        let paths = try Self.text(page).matches(of: /`((?:Sources|Tests)\/[^` ]+)/)
            .map { String($0.1) }
        #expect(!paths.isEmpty)
        let missing = paths.filter { path in
            !path.contains("Name") && !Self.exists(Self.url(path))
        }
        #expect(missing == [])
    }

    @Test func typesInTheGlossaryExist() throws {
        let lines = Repository.swiftFiles(under: "Sources").flatMap(\.lines)
        let declared = Set(
            lines.flatMap { line in
                line.matches(of: /(?:struct|class|enum) ([A-Z][A-Za-z]+)/).map { String($0.1) }
            })
        let named = try Self.text("docs/glossary.md").matches(of: /`([A-Z][a-z][A-Za-z]+)`/)
            .map { String($0.1) }
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.url("Sources").path)
        #expect(named.count > 20)
        #expect(named.filter { !declared.contains($0) && !modules.contains($0) } == [])
    }

    @Test func testsThatAreNamedExist() throws {
        let lines = Repository.swiftFiles(under: "Tests").flatMap(\.lines)
        let declared = Set(
            lines.flatMap { line -> [Substring] in
                let words = line.split { !$0.isLetter && !$0.isNumber }
                return zip(words, words.dropFirst())
                    .filter { ["struct", "enum", "extension", "func"].contains($0.0) }.map(\.1)
            })
        for page in Self.documents {
            let named = try Self.text(page).matches(of: /`(\w+Tests)(?:\.(\w+))?`/)
            let missing = named.filter { name in
                !declared.contains(name.1) && !Self.exists(Self.url("Tests/\(name.1)"))
                    || name.2.map { !declared.contains($0) } == true
            }
            #expect(missing.map(\.0) == [], "\(page)")
        }
    }

    @Test func readmeLinksEveryDocument() throws {
        let readme = try Self.text("README.md")
        #expect(Self.documents.filter { !readme.contains("(\($0))") } == [])
    }

    private static func url(_ path: String) -> URL { Repository.root.appending(path: path) }

    private static func exists(_ url: URL) -> Bool {
        FileManager.default.fileExists(atPath: url.path)
    }

    private static func text(_ page: String) throws -> String {
        try String(contentsOf: url(page), encoding: .utf8)
    }
}
