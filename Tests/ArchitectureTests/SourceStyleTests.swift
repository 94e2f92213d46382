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

    /// Types at file scope; a nested type is named together with the type around it.
    @Test func noTypeNameIsUsedInTwoModules() {
        var modules: [Substring: Set<Substring>] = [:]
        for source in Self.sources {
            for name in source.lines.compactMap(Self.typeAtFileScope) {
                modules[name, default: []].insert(source.path.split(separator: "/")[1])
            }
        }
        #expect(modules.count > 400)
        let strays = modules.filter { $0.value.count > 1 }.map { name, modules in
            "\(name) in \(modules.sorted().joined(separator: " and "))"
        }
        #expect(strays == [])
    }

    /// The name of the type that a line without indentation declares.
    private static func typeAtFileScope(_ line: Substring) -> Substring? {
        guard line.first?.isLowercase == true else { return nil }
        let words = line.split { !$0.isLetter && !$0.isNumber }
        let keyword = words.firstIndex {
            ["struct", "enum", "class", "actor", "protocol", "typealias"].contains($0)
        }
        guard let keyword, words[...keyword].allSatisfy({ $0.first?.isLowercase == true })
        else { return nil }
        return words.dropFirst(keyword + 1).first
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
