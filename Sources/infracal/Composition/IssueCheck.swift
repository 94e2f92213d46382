internal import CivilTime
internal import Foundation
internal import Installation
internal import Intake
internal import Items
internal import Store
internal import Terminal

/// Finds what an editor may want to fix in an issue before sending it.
struct IssueCheck {
    /// One thing to look at.
    struct Finding: Hashable {
        /// True if the issue contradicts itself.
        let isWrong: Bool
        let place: String
        let line: Int
        let text: String

        /// The finding on one line: `july.md:8: wrong: …`, or `note` if the issue may be right.
        var wording: String {
            DisplayText("\(place):\(line): \(isWrong ? "wrong" : "note"): \(text)").line
        }
    }

    private let issues: IssueReader
    private let installation: InstallationOptions

    /// A check that uses the store of an installation.
    init(_ issues: IssueReader, _ installation: InstallationOptions) {
        self.issues = issues
        self.installation = installation
    }

    /// The findings of an issue, by line.
    ///
    /// - Throws: `Failure` if it cannot be read, and errors of the store.
    func findings(
        in file: IssueFile, published: Timestamp?, noting failures: inout Failures
    ) throws -> [Finding] {
        let (fetched, place) = (try file.content(published: published), file.place)
        var findings: [Finding] = []
        let reading = try issues.reading(of: fetched, at: place, noting: &failures) { line, text in
            findings.append(
                Finding(isWrong: false, place: place, line: line, text: "in the past: “\(text)”"))
        }
        let mentions = reading.mentions.filter { !$0.isUndated }
        findings += mentions.flatMap { doubts(in: $0, at: place) }
        findings += mentions.compactMap { past($0, at: place) }
        for date in reading.passedOver {
            findings.append(
                Finding(
                    isWrong: false, place: place, line: date.line,
                    text: "passed over: “\(date.text)” (\(date.reason))"))
        }
        findings += try changes(by: fetched, from: file)
        return findings.sorted { ($0.line, $0.text) < ($1.line, $1.text) }
    }
}

extension IssueCheck {
    /// The reader's doubts; only a weekday that does not match its date counts as wrong.
    private func doubts(in mention: Mention, at place: String) -> [Finding] {
        mention.doubts.map { doubt in
            Finding(
                isWrong: doubt.hasPrefix(Self.weekdayDoubt), place: place, line: mention.line,
                text: "\(mention.facts.title): \(doubt)")
        }
    }

    /// The beginning of the reader's message about a weekday that does not match its date.
    private static let weekdayDoubt = "the text says "

    private func past(_ mention: Mention, at place: String) -> Finding? {
        let day = mention.facts.when.lastDay
        guard mention.facts.recurrence == nil, day < mention.issue.published.date else {
            return nil
        }
        return Finding(
            isWrong: false, place: place, line: mention.line,
            text: "\(mention.facts.title): \(day.wording) is before the issue of "
                + mention.issue.published.date.wording)
    }

    /// The known items that the issue would move or cancel, found with a copy of the store.
    private func changes(by fetched: FetchedIssue, from file: IssueFile) throws -> [Finding] {
        guard installation.choice.namesCommunity else { return [] }
        let context = try CommandContext(installation)
        guard FileManager.default.fileExists(atPath: context.configuration.store) else {
            return []
        }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "infracal-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = try context.copyingStore(to: folder.appending(path: "store.sqlite").path)
        let report = try copy.ingestion(into: copy.store()).ingest([
            Ingestion.Delivery(
                issue: fetched, place: file.place,
                location: file.location(by: context.locations))
        ])
        return [ChangeSet.Kind.moved, .cancelled].flatMap { kind in
            report.changes.items(kind).map { item in
                let line = item.mentions.last { $0.issue == fetched.name }?.line ?? 1
                let change = item.revisions.last?.wording(of: item.facts.kind) ?? kind.rawValue
                return Finding(
                    isWrong: false, place: file.place, line: line,
                    text: "\(item.facts.title): \(change)")
            }
        }
    }
}
