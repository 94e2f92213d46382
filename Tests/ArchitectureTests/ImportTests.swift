import TestSupport
import Testing

@Suite struct ImportTests {
    private static let imports = Repository.swiftFiles(under: "Sources").flatMap(
        ImportStatement.all)

    @Test func readsTheImportsOfEveryFile() {
        #expect(Self.imports.contains { $0.module == "Items" && $0.imported == "CivilTime" })
        #expect(
            Self.imports.contains { $0.module == "infracal" && $0.imported == "ArgumentParser" })
    }

    @Test func everyModuleHasAPlaceInTheFlow() {
        let modules = Set(
            Repository.swiftFiles(under: "Sources").map { $0.path.split(separator: "/")[1] })
        let known = Set(Layers.allowed.keys).union(Layers.compositions)
        #expect(modules.filter { !known.contains(String($0)) } == [])
    }

    @Test func noModuleImportsALaterOne() {
        let strays = Self.imports.filter { statement in
            guard let allowed = Layers.allowed[statement.module] else { return false }
            return !allowed.union(Layers.everywhere).contains(statement.imported)
        }
        #expect(strays == [])
    }

    @Test func noModuleMayImportALaterOne() {
        for module in Layers.allowed.keys {
            #expect(!Layers.reached(from: module).contains(module), "\(module) reaches itself")
        }
    }

    @Test func everyCLibraryIsImportedInOneFolder() {
        let strays = Self.imports.filter { statement in
            guard let door = Layers.doors[statement.imported] else { return false }
            return !statement.file.hasPrefix(door)
        }
        #expect(strays == [])
    }

    @Test func civilTimeUsesFoundationOnlyForZones() {
        let strays = Self.imports.filter { statement in
            guard statement.imported == "Foundation",
                let files = Layers.foundationFiles[statement.module]
            else { return false }
            return !files.contains(statement.file)
        }
        #expect(strays == [])
    }
}
