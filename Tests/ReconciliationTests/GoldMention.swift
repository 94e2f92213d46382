import CivilTime
import Foundation
import Items
import TestSupport

/// A mention as a gold file states it, with the thing that it is of.
struct GoldMention {
    /// The mention, its title made of the words that a good title must have.
    let mention: Mention
    /// The thing, by name or by link; nil where the gold does not say.
    let thing: String?
    /// Whether a run must find it.
    let isRequired: Bool
}

extension GoldMention {
    /// Every mention of a corpus that has a date.
    static func all(of corpus: Corpus) throws -> [GoldMention] {
        try corpus.gold.flatMap { file in
            let gold = try JSONDecoder().decode(GoldFile.self, from: Data(contentsOf: file))
            return gold.items.compactMap { item in item.mention(in: gold, isByLink: corpus == .twir)
            }
        }
    }
}

private struct GoldFile: Decodable {
    let issue: String
    let published: Timestamp
    let items: [GoldItem]
}

private struct GoldItem: Decodable {
    let line: Int
    let titleWords: [String]
    let kind: Kind
    let category: Category?
    let start: CivilDate?
    let end: CivilDate?
    let time: TimeOfDay?
    let tz: String?
    let precision: When.Precision?
    let rrule: Recurrence?
    let place: String?
    let country: String?
    let region: Region?
    let projects: [String]?
    let url: String?
    let required: Bool?
    let hasAnyDate: Bool?
    let item: String?

    private enum CodingKeys: String, CodingKey {
        case line, kind, category, start, end, time, tz, precision, rrule, place, country, region
        case projects, url, required, item
        case titleWords = "title_must"
        case hasAnyDate = "any_date"
    }

    func mention(in file: GoldFile, isByLink: Bool) -> GoldMention? {
        guard let start, hasAnyDate != true,
            let when = When(
                start: start, end: end, time: time, endTime: nil, zone: tz,
                precision: precision ?? .day)
        else { return nil }
        let words = titleWords.map { $0.split(separator: "|")[0] }.joined(separator: " ")
        let facts = Facts(
            title: words, kind: kind, category: category ?? .meetup, when: when, recurrence: rrule,
            place: place, country: country, region: region ?? .global, projects: projects ?? [],
            url: url)
        let link = url.map { $0.split(separator: "#")[0].lowercased() }
        return GoldMention(
            mention: Mention(
                issue: IssueReference(name: file.issue, published: file.published), line: line,
                facts: facts, stance: start < file.published.date && end == nil ? .past : .announced
            ),
            thing: isByLink ? link.map { $0 + kind.rawValue } : item, isRequired: required ?? false)
    }
}
