import CivilTime
import Items

extension Item {
    /// An item that one issue announced, for tests.
    static func sample(
        _ number: Int = 1, _ title: String = "Harbor Summit Europe", kind: Kind = .event,
        category: Category = .summit, when: When = Samples.days("2025-10-17/2025-10-19"),
        recurrence: Recurrence? = nil, place: String? = nil, region: Region = .europe,
        projects: [String] = ["harbor"], url: String? = nil, series: String? = nil,
        status: Status = .confirmed, parent: Int? = nil, text: String = "The Summit comes."
    ) -> Item {
        let facts = Facts(
            title: title, kind: kind, category: category, when: when, recurrence: recurrence,
            place: place, region: region, projects: projects, url: url, series: series)
        return Item(
            uid: uid(number), status: status, facts: facts,
            mentions: [MentionReference(mention(of: facts, line: number, text: text))],
            parent: parent.map(uid), created: issue.published, modified: issue.published)
    }

    /// The UID of the sample item with a number.
    static func uid(_ number: Int) -> UID {
        let digits = String(number, radix: 16)
        let all = String(repeating: "0", count: 12 - digits.count) + digits
        return UID("00000000-0000-8000-8000-\(all)")
    }

    private static let issue = IssueReference(
        name: "harbor-july-2025.md", published: Timestamp(Samples.date("2025-07-01"), hour: 9),
        title: "Harbor news, July 2025", url: "https://harbor.example/news/july-2025")

    private static func mention(of facts: Facts, line: Int, text: String) -> Mention {
        Mention(issue: issue, line: line, facts: facts, text: text)
    }
}
