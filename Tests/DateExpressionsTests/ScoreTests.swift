import Foundation
import Testing

/// The score of `cases.tsv`, which `make dates` prints.
@Suite struct ScoreTests {
    /// The least share of texts that must be read correctly; none may be read as another date.
    private static let leastRight = 0.985

    @Test func readsItsCasesInEveryFrame() throws {
        var table: [Row] = []
        var errors: [String] = []
        for entry in try ScoredCase.all() {
            let entry = try #require(entry, "a line is not a case")
            if table.last?.category != entry.category {
                table.append(Row(category: entry.category))
            }
            for frame in entry.frames {
                let (verdict, found) = entry.verdict(on: frame)
                table[table.count - 1].counts[verdict, default: 0] += 1
                guard verdict != .right else { continue }
                errors.append("\(verdict.rawValue)\t\(entry.published)\t\(frame)\t\(found)")
            }
        }
        let all = table.reduce(into: Row(category: "all")) { $0.add($1) }
        if ProcessInfo.processInfo.environment["PRINT_SCORE"] != nil {
            let rows = (table + [all]).map(\.description)
            print((["", Row.heading] + rows + errors + [""]).joined(separator: "\n"))
        }
        #expect(table.count > 20)
        #expect(all.share(.wrong) == 0, "\(errors)")
        #expect(all.share(.right) >= Self.leastRight, "\(errors)")
    }
}

/// The counts of a category.
private struct Row: CustomStringConvertible {
    let category: String
    var counts: [ScoredCase.Verdict: Int] = [:]

    mutating func add(_ other: Row) {
        counts.merge(other.counts, uniquingKeysWith: +)
    }

    func share(_ verdict: ScoredCase.Verdict) -> Double {
        let all = counts.values.reduce(0, +)
        return all == 0 ? 0 : Double(counts[verdict] ?? 0) / Double(all)
    }

    static let heading = line("category", ScoredCase.Verdict.allCases.map(\.rawValue))

    var description: String {
        Self.line(category, ScoredCase.Verdict.allCases.map { "\(counts[$0] ?? 0)" })
    }

    private static func line(_ name: String, _ columns: [String]) -> String {
        let width = 8
        return name.padded(to: 28)
            + columns.map { String(repeating: " ", count: max(1, width - $0.count)) + $0 }.joined()
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
