internal import Digests
internal import Extraction
internal import Installation
internal import Intake
internal import Items
internal import Newsletter
internal import Profiles
internal import Store

/// Reads issues by the names of one profile.
struct IssueReader {
    private let extractor: Extractor
    /// Stands for everything besides an issue's own bytes that its mentions depend on.
    let recipe: String

    /// A reader that knows a profile.
    init(profile: Profile, weights: Weights = .bundled) {
        extractor = Extractor(profile: profile, weights: weights)
        recipe = Self.recipe(for: profile)
    }

    /// What reading by the names of a profile depends on.
    static func recipe(for profile: Profile) -> String {
        // A value's description names every field, in an order that only the sources decide.
        let names = "\(profile.projects) \(profile.series) \(profile.defaultProject ?? "")"
        return SHA256(text: Release.version + " " + names).hex
    }

    /// What stands for an issue's content and the way it is read.
    func digest(of fetched: FetchedIssue) -> String {
        SHA256(text: fetched.digest + recipe).hex
    }

    /// The dated items of an issue; a paragraph that was not read is a failure beside them.
    ///
    /// `place` is the issue's name in messages, `location` its identifier among all issues.
    ///
    /// - Throws: `Failure` with file and line where it cannot be read.
    func reading(
        of fetched: FetchedIssue, at place: String, location: String? = nil,
        noting failures: inout Failures
    ) throws(Failure) -> IssueReading {
        let issue = try issue(from: fetched, at: place)
        let statements = extractor.statements(of: issue, limit: Self.mostItems)
        if let tooMany = statements.mentions.dropFirst(Self.mostItems).first {
            throw Failure(
                "\(place):\(tooMany.line): the issue is not read: it has more than "
                    + "\(Self.mostItems) dated items")
        }
        let unread = statements.unread.map { part in
            UnreadParagraph(
                issue: issue.name, line: part.line, reason: part.reasons.joined(separator: "; "))
        }
        for part in unread { failures.add(Failure("\(place):\(part.line): \(part.reason)")) }
        return IssueReading(
            issue: IssueReference(
                name: issue.name, location: location, published: issue.published,
                title: issue.title, url: issue.url),
            digest: digest(of: fetched), mentions: statements.mentions + statements.notices,
            unread: unread,
            passedOver: statements.passedOver.compactMap { date in
                date.lastDay.map { lastDay in
                    PassedOverDate(
                        issue: issue.name, line: date.line, lastDay: lastDay, text: date.text,
                        reason: date.reasons.joined(separator: "; "))
                }
            })
    }

    /// The items that an issue may state: seven hundred times what newsletters do, and what may be stored
    /// and published in half a gigabyte of memory.
    private static let mostItems = 50_000

    /// What was made of each date in an issue.
    ///
    /// - Throws: `Failure` with file and line where it cannot be read.
    func explanations(
        of fetched: FetchedIssue, at place: String
    ) throws(Failure) -> [ExplanationLine] {
        let issue = try issue(from: fetched, at: place)
        return extractor.explanations(of: issue).map { ExplanationLine($0, at: place) }
    }

    /// The items of an issue with the evidence by which each was read.
    ///
    /// - Throws: `Failure` with file and line where it cannot be read.
    func evidence(of fetched: FetchedIssue, at place: String) throws(Failure) -> [EvidenceRecord] {
        let issue = try issue(from: fetched, at: place)
        return extractor.evidence(of: issue).map { EvidenceRecord($0.mention, $0.evidence) }
    }

    private func issue(from fetched: FetchedIssue, at place: String) throws(Failure) -> Issue {
        do throws(IssueProblem) {
            return try Issue(
                name: fetched.name, bytes: fetched.bytes, format: fetched.format,
                published: fetched.publishedHint, url: fetched.address)
        } catch {
            throw Failure(error, at: place)
        }
    }
}
