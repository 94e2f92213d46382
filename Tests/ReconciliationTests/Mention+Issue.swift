import CivilTime
import Items
import Profiles

extension Mention {
    /// A mention in the issue of a day, for tests with several issues.
    static func `in`(
        _ published: String, line: Int = 1, _ title: String, _ kind: Kind, _ category: Category,
        _ start: String, _ end: String? = nil, place: String? = nil, url: String? = nil,
        series: String? = nil, event: String? = nil, projects: [String] = [],
        status: AnnouncementStatus = .announced, rule: Recurrence? = nil, country: String? = nil,
        former: String? = nil, isUndated: Bool = false
    ) -> Mention {
        let issue = IssueReference(
            name: "\(published).md",
            published: Timestamp(iso: published) ?? Timestamp(milliseconds: 0))
        let facts = Facts(
            title: title, kind: kind, category: category, when: when(start, end),
            recurrence: rule, place: place, country: country,
            projects: projects, url: url, event: event, series: series)
        return Mention(
            issue: issue, line: line, facts: facts, status: status, isUndated: isUndated,
            former: former.map { Self.when($0, nil) }, text: title)
    }

    /// Parses days, or a month (`2025-10`).
    private static func when(_ start: String, _ end: String?) -> When {
        guard let day = CivilDate(iso: start) else {
            let first = CivilDate(iso: start + "-01") ?? CivilDate(daysSinceEpoch: 0)
            return .months(first.civilMonth)
        }
        return .days(day, through: end.flatMap { CivilDate(iso: $0) })
    }
}

extension Profile {
    /// A profile with one series of each kind.
    static let sample = Profile(
        id: "sample", title: "Sample", projects: [],
        series: [
            Series(id: "ptg", title: "Project Teams Gathering", aliases: ["PTG"], category: .ptg),
            Series(id: "day", title: "Community Day", category: .day, isPerPlace: true),
        ])
}
