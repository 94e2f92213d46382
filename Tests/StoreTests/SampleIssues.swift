import CivilTime
import Items
import Profiles
import Reconciliation
import Store

/// Issues with mentions, for tests with several issues.
enum SampleIssues {
    /// A mention in an issue that is named after its day of publication.
    static func mention(
        _ published: String, line: Int = 10, _ title: String, on start: String,
        end: String? = nil, kind: Kind = .event, category: Category = .meetup,
        place: String? = nil, url: String? = nil, series: String? = nil, event: String? = nil,
        projects: [String] = [], status: AnnouncementStatus = .announced
    ) -> Mention {
        Mention(
            issue: issue(published), line: line,
            facts: Facts(
                title: title, kind: kind, category: category, when: when(start, end), place: place,
                projects: projects, url: url, event: event, series: series),
            status: status, text: title)
    }

    /// The issue published on a day.
    static func issue(_ published: String) -> IssueReference {
        IssueReference(
            name: "\(published).md",
            published: Timestamp(iso: published) ?? Timestamp(milliseconds: 0))
    }

    /// Parses days, or months without a known day (`2025-09`).
    static func when(_ start: String, _ end: String? = nil) -> When {
        if let day = CivilDate(iso: start) {
            return .days(day, through: end.flatMap { CivilDate(iso: $0) })
        }
        let month = CivilDate(iso: start + "-01")?.civilMonth
        return .months(month ?? CivilMonth(containing: CivilDate(daysSinceEpoch: 0)))
    }

    /// Groups mentions into readings of their issues.
    static func readings(_ mentions: [Mention]) -> [IssueReading] {
        Dictionary(grouping: mentions, by: \.issue).map { issue, mentions in
            IssueReading(issue: issue, digest: "digest of \(mentions)", mentions: mentions)
        }
        .sorted { $0.issue < $1.issue }
    }

    /// An empty store in memory.
    static func store(_ corrections: Corrections = .none) throws -> ItemStore {
        try ItemStore(inMemory: Reconciler(profile: .none), corrections: corrections)
    }
}
