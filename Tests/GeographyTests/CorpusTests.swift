import Foundation
import Geography
import Items
import TestSupport
import Testing

/// The places in the gold files next to the checkout.
@Suite(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
struct CorpusTests {
    /// The places in a gold file.
    private struct Gold: Decodable {
        struct Item: Decodable {
            let line: Int
            let place: String?
            let country: String?
            let region: String?
        }
        let issue: String
        let items: [Item]
    }

    private struct Score: CustomStringConvertible {
        var right = 0
        var wrong: [String] = []

        var share: Double { Double(right) / Double(max(1, right + wrong.count)) }
        var description: String {
            "\(right) of \(right + wrong.count); wrong: \(wrong.joined(separator: " | "))"
        }

        mutating func count(_ isRight: Bool, _ what: String) {
            if isRight { right += 1 } else { wrong.append(what) }
        }
    }

    private func items(of corpus: Corpus) throws -> [Gold.Item] {
        try corpus.gold.flatMap {
            try JSONDecoder().decode(Gold.self, from: Data(contentsOf: $0)).items
        }
    }

    @Test func everyPlaceInTheNewsletterIsInItsCountry() throws {
        var score = Score()
        for item in try items(of: .openinfra) {
            guard let place = item.place else { continue }
            let found = Gazetteer.bundled.locate(place)
            score.count(found?.country == item.country, place)
        }
        #expect(score.share == 1, "\(score)")
    }

    @Test func placesAreInTheRegionOfTheirList() throws {
        var score = Score()
        for item in try items(of: .twir) {
            guard let place = item.place, let region = item.region, region != "global"
            else { continue }
            let found = Gazetteer.bundled.locate(place)
            score.count(found?.region.rawValue == region, "\(place) (\(region))")
        }
        #expect(score.share > 0.98, "\(score)")
    }

    @Test func namesOfEventsTellTheirCountry() throws {
        var score = Score()
        for file in Corpus.openinfra.gold {
            let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
            let issue = Corpus.openinfra.issuesFolder.appending(path: gold.issue)
            let lines = try String(contentsOf: issue, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            for item in gold.items where item.country != nil && item.place == nil {
                let line = String(lines[item.line - 1])
                let countries = Gazetteer.bundled.places(in: line).map(\.location.country)
                score.count(countries.contains(item.country), line)
            }
        }
        #expect(score.share > 0.9, "\(score)")
    }
}
