import Foundation
import Geography
import Items
import Testing

/// The gazetteer in the repository, compared with what the program finds in it.
@Suite struct TableTests {
    private let lines: [[String]]

    init() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../data/gazetteer.tsv")
        lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func linesAreSortedByTheirFirstColumn() {
        let names = lines.map { Array(($0[0] + "\t").utf8) }
        let unsorted = zip(names, names.dropFirst()).filter { $1.lexicographicallyPrecedes($0) }
        #expect(unsorted.isEmpty)
        #expect(lines.allSatisfy { $0.count == 10 })
    }

    @Test func everyTownIsFoundByItsName() {
        // "CA" is also California, and a slash separates two names.
        let towns = lines.filter { $0[1].hasPrefix("t") && $0[3] != "CA" && !$0[2].contains("/") }
        // A seventh is enough to notice if the script and the program fold a name differently.
        let sample = stride(from: 0, to: towns.count, by: 7).map { towns[$0] }
        let lost = sample.filter { line in
            let country = line[3]
            guard let found = Gazetteer.bundled.locate("\(line[2]), \(country)") else {
                return true
            }
            return found.country != country
        }
        #expect(lost.map { $0[2] } == [])
    }

    @Test func everyLineNamesAKnownZoneOrNone() {
        let zones = Set(lines.map { $0[6] }).subtracting([""])
        #expect(zones.filter { TimeZone(identifier: $0) == nil } == [])
    }

    @Test func aTableOfOneLineCanBeSearched() {
        let gazetteer = Gazetteer(
            lines: "erehwon\tt\tErehwon\tNZ\t\toc\tPacific/Auckland\t1\t1\t2\n")
        #expect(gazetteer.locate("Erehwon")?.country == "NZ")
        #expect(gazetteer.locate("Erehwo") == nil)
        #expect(gazetteer.locate("Erehwons") == nil)
        #expect(Gazetteer(lines: "").locate("Erehwon") == nil)
    }
}
