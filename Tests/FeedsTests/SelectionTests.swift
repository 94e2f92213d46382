import Feeds
import Items
import Testing

@Suite struct SelectionTests {
    private static func titles(_ selection: Selection) -> [String] {
        SampleItems.items.filter { selection.admits($0, profile: Samples.profile) }.map(
            \.facts.title)
    }

    @Test func theDefaultIsEverythingWithADay() {
        #expect(Self.titles(Selection()).count == SampleItems.items.count - 1)
        #expect(Self.titles(Selection(vague: .included)).count == SampleItems.items.count)
    }

    @Test func aProjectIncludesCommonItems() {
        let titles = Self.titles(Selection(projects: ["pier"], kinds: [.event]))
        #expect(titles.contains("Harbor Summit Europe"))
        #expect(titles.contains("Pier 2.0"))
    }

    @Test func aProjectCanExcludeCommonItems() {
        #expect(Self.titles(Selection(projects: ["buoy"])) == ["Buoy survey closes"])
    }

    @Test func differentFiltersAreIntersected() {
        let selection = Selection(
            projects: ["harbor"], regions: [.europe], kinds: [.deadline], categories: [.cfp])
        #expect(Self.titles(selection) == ["Harbor Summit Europe: call for talks closes"])
    }

    @Test func severalValuesOfAFilterAreUnited() {
        let titles = Self.titles(Selection(regions: [.asia, .africa]))
        #expect(titles.count == 2)
    }
}
