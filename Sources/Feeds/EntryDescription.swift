import CivilTime
import Items
import Profiles

/// The description of an item's entry, in plain text (RFC 5545, section 3.8.1.5).
///
/// It says what the item is, when and where, quotes the issue, and lists earlier dates.
struct EntryDescription {
    let item: Item
    let profile: Profile
    /// The title of the event that it belongs to.
    let parentTitle: String?

    var text: String {
        let paragraphs = [facts, origins + history, doubts]
        let text = paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            .joined(separator: "\n\n")
        return PlainText(text).text
    }
}

extension EntryDescription {
    private static let wordsLimit = 280
    private static let shownRevisions = 8

    private var facts: [String] {
        let facts = item.facts
        let place = facts.place.map { PlainText(line: $0).text } ?? ""
        return [
            "\(facts.kind.title): \(facts.category.title)",
            "When: " + DateDescription(facts: facts).text,
            place.isEmpty ? nil : "Where: " + place,
            projectTitles.isEmpty ? nil : "Projects: " + projectTitles.joined(separator: ", "),
            parentTitle.map { "Part of: " + PlainText(line: $0).text },
            facts.url.flatMap(WebLink.init).map { "Link: " + $0.text },
        ].compactMap { $0 }
    }

    private var projectTitles: [String] {
        item.facts.projects.map { id in
            profile.projects.first { $0.id == id }?.title ?? id
        }
    }

    /// The mention that last changed the item, and the one that announced it.
    ///
    /// Later issues that only repeat it are left out, so that they change no entry.
    private var origins: [String] {
        let first = item.mentions.first
        let current = item.mentions.last { $0.published <= item.modified } ?? first
        guard let current else { return [] }
        let origin = "From the " + Self.origin(of: current) + Self.quotation(of: current)
        guard let first, first.issue != current.issue else { return [origin] }
        return [origin, "First announced in the " + Self.origin(of: first)]
    }

    private var history: [String] {
        item.revisions.suffix(Self.shownRevisions)
            .compactMap { $0.wording(of: item.facts.kind) }
            .map { PlainText(line: $0).text }
    }

    /// The doubts that a subscriber can do something about.
    ///
    /// Doubts about an inferred year or zone are for the operator; `review` shows them.
    private var doubts: [String] {
        item.doubts.filter { !Self.isRoutine($0) }.map { "Doubtful: " + PlainText(line: $0).text }
    }

    private static func isRoutine(_ doubt: String) -> Bool {
        routineDoubts.contains(where: doubt.hasPrefix)
    }

    private static let routineDoubts = [
        "no year is given", "the year ", "the time zone is that of the place",
        "the text is not clear about it",
        "the month is misspelled",
    ]

    private static func origin(of mention: MentionReference) -> String {
        let link = mention.url.flatMap(WebLink.init).map { " (\($0.text))" } ?? ""
        return "issue of \(mention.published.date.wording)\(link), line \(mention.line)"
    }

    private static func quotation(of mention: MentionReference) -> String {
        let words = PlainText(line: mention.text, limit: wordsLimit).text
        return words.isEmpty ? "" : ": “\(words)”"
    }
}
