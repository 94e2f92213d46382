import TestSupport
import Testing

@Suite struct SourceStyleTests {
    private static let sources = Repository.swiftFiles(under: "Sources")
    private static let tests = Repository.swiftFiles(under: "Tests")

    @Test func everyPublicDeclarationHasAComment() {
        let declarations = (Self.sources + Repository.swiftFiles(under: "Tests/TestSupport"))
            .flatMap(Declaration.all)
        #expect(declarations.count > 100)
        #expect(declarations.filter { !$0.isDocumented } == [])
    }

    @Test func noFileNameIsACatchAll() {
        let bags = ["Util", "Helper", "Common", "Manager", "Extensions", "Misc"]
        let strays = (Self.sources + Self.tests).map(\.path).filter { path in
            bags.contains { path.contains($0) }
        }
        #expect(strays == [])
    }

    @Test func noFolderOfAModuleIsDeeperThanTwoLevels() {
        // Sources/Module/Folder/Folder/File.swift has five components.
        let strays = Self.sources.map(\.path).filter { $0.split(separator: "/").count > 5 }
        #expect(strays == [])
    }

    @Test(arguments: [
        "try!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "Task.detached", "as!",
    ])
    func sourcesDoNotContain(construct: String) {
        let strays = Self.sources.flatMap { source in
            source.lines.enumerated()
                .filter { $0.element.contains(construct) && !$0.element.contains("///") }
                .map { "\(source.path):\($0.offset + 1)" }
        }
        #expect(strays == [])
    }

    @Test(arguments: [
        "OpenInfra", "openinfra", "OpenStack", "openstack", "Kata", "StarlingX", "kubecon",
        "fosdem", "kcd",
        "project teams gathering",
    ])
    func noCommunityIsNamedInCode(name: String) {
        let strays = Self.sources.flatMap { source in
            source.lines.enumerated()
                .filter { $0.element.contains(name) && !Self.isComment($0.element) }
                .map { "\(source.path):\($0.offset + 1)" }
        }
        #expect(strays == [])
    }

    /// Examples in comments may name real events.
    private static func isComment(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("//")
    }
}
