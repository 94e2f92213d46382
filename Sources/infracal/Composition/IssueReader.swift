internal import Digests
internal import Extraction
internal import Installation
internal import Intake
internal import Items
internal import Newsletter
internal import Profiles
internal import Store

/// Reads issues, and recognizes the names in a profile.
struct IssueReader {
    private let extractor: Extractor
    /// A digest of everything except the issue itself that its mentions depend on.
    let recipe: String

    /// A reader for a profile.
    init(profile: Profile, weights: Weights = .bundled) {
        extractor = Extractor(profile: profile, weights: weights)
        recipe = Self.recipe(for: profile)
    }

    /// A digest of everything that reading with a profile depends on.
    static func recipe(for profile: Profile) -> String {
        // A value's description contains all fields, in an order that depends only on the source
        // code.
        let names = "\(profile.projects) \(profile.series) \(profile.defaultProject ?? "")"
        return SHA256(text: Release.version + " " + names).hex
    }

    /// A digest of an issue's content and of the way it is read.
    func digest(of fetched: FetchedIssue) -> String {
        SHA256(text: fetched.digest + recipe).hex
    }

    /// Reads the dated items in an issue.
    ///
    /// A paragraph that was not read is an additional failure. `place` is the issue's name in
    /// messages, `location` its identifier among all issues. `pastEntry` gets the line and the text
    /// of each entry whose day was over on publication, for example because of a mistyped year.
    ///
    /// - Throws: `Failure` with file and line if the issue cannot be read.
    func reading(
        of fetched: FetchedIssue, at place: String, location: String? = nil,
        noting failures: inout Failures, pastEntry: (Int, String) -> Void = { _, _ in }
    ) throws(Failure) -> IssueReading {
        let issue = try issue(from: fetched, at: place)
        let result = extractor.result(of: issue, limit: Self.mostItems)
        if let line = result.lineOfTooMany {
            throw Failure(
                "\(place):\(line): the issue is not read: it has more than "
                    + "\(2 * Self.mostItems) dates")
        }
        if let tooMany = result.mentions.dropFirst(Self.mostItems).first {
            throw Failure(
                "\(place):\(tooMany.line): the issue is not read: it has more than "
                    + "\(Self.mostItems) dated items")
        }
        for entry in result.pastEntries { pastEntry(entry.line, entry.text) }
        let unread = result.unread.map { part in
            UnreadParagraph(
                issue: issue.name, line: part.line, reason: part.reasons.joined(separator: "; "))
        }
        for part in unread { failures.add(Failure("\(place):\(part.line): \(part.reason)")) }
        return IssueReading(
            issue: IssueReference(
                name: issue.name, location: location, published: issue.published,
                title: issue.title, url: issue.url),
            digest: digest(of: fetched), mentions: result.mentions + result.notices,
            unread: unread,
            passedOver: result.passedOver.compactMap { date in
                date.lastDay.map { lastDay in
                    PassedOverDate(
                        issue: issue.name, line: date.line, lastDay: lastDay, text: date.text,
                        reason: date.reasons.joined(separator: "; "))
                }
            })
    }

    /// The most items in an issue: seven hundred times as many as in real newsletters, which can
    /// still be stored and published in half a gigabyte of memory.
    private static let mostItems = 50_000

    /// Explains how each date in an issue was handled.
    ///
    /// - Throws: `Failure` with file and line if the issue cannot be read.
    func explanations(
        of fetched: FetchedIssue, at place: String
    ) throws(Failure) -> [ExplanationLine] {
        let issue = try issue(from: fetched, at: place)
        return extractor.explanations(of: issue).map { ExplanationLine($0, at: place) }
    }

    /// The items in an issue, each with the evidence used.
    ///
    /// - Throws: `Failure` with file and line if the issue cannot be read.
    func evidence(of fetched: FetchedIssue, at place: String) throws(Failure) -> [EvidenceRecord] {
        let issue = try issue(from: fetched, at: place)
        return extractor.evidence(of: issue).map { EvidenceRecord($0.mention, $0.evidence) }
    }

    private func issue(from fetched: FetchedIssue, at place: String) throws(Failure) -> Issue {
        do throws(IssueProblem) {
            return try Issue(
                name: fetched.name, bytes: fetched.bytes, format: fetched.format,
                published: fetched.publishedHint, url: fetched.address, title: fetched.title)
        } catch {
            throw Failure(error, at: place)
        }
    }
}
