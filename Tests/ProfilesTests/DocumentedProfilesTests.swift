import Foundation
import Items
import Profiles
import TestSupport
import Testing

@Suite struct DocumentedProfilesTests {
    @Test(arguments: ["rust.yaml", "kubernetes.yaml"])
    func theProfilesOfOtherCommunitiesAreRead(file: String) throws {
        let path = Repository.root.appending(path: "data/profiles/\(file)").path
        let profile = try Profile(contentsOf: path)
        #expect(!profile.series.isEmpty)
        #expect(profile.sources.count == 1)
    }

    @Test func theExampleOfTheDocumentationIsRead() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "docs/profiles.md"), encoding: .utf8)
        let example = try #require(page.components(separatedBy: "```").dropFirst().first)
        let profile = try Profile(
            yaml: String(example.dropFirst("yaml".count)), file: "docs/profiles.md")
        #expect(profile.projects.map(\.id) == ["gardens", "bees"])
        #expect(profile.series.map(\.isPerPlace) == [true])
    }

    @Test(arguments: Category.allCases)
    func everyCategoryIsDocumented(category: Items.Category) throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "docs/profiles.md"), encoding: .utf8)
        #expect(page.contains("`\(category.rawValue)`"))
    }
}
