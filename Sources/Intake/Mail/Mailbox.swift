internal import CivilTime
internal import Digests
internal import Mail
internal import Newsletter
internal import Profiles

/// A source of mail: a Maildir or an mbox file.
///
/// The identity of an issue is its `Message-ID`, so a message that is moved, or delivered twice, is one
/// issue. A message that is deleted stays an issue.
struct Mailbox: Sendable {
    /// The forms of mailboxes.
    enum Form: Sendable {
        case maildir, mbox
    }

    let path: String
    let form: Form
    let filter: MailFilter
    let program: MailProgram

    /// The new messages.
    func read(
        since state: SourceState, within budget: TimeBudget
    ) async throws(IntakeError) -> SourceReading {
        switch form {
        case .maildir: try await readMaildir(since: state, within: budget)
        case .mbox: try await readFile(since: state)
        }
    }

    /// Throws unless the mailbox is there and can be read.
    func probe() throws(IntakeError) {
        switch form {
        case .maildir: _ = try files()
        case .mbox: try FileContent.expectReadable(path)
        }
    }
}

extension Mailbox {
    private func readMaildir(
        since state: SourceState, within budget: TimeBudget
    ) async throws(IntakeError) -> SourceReading {
        var seen = Seen(state.stamp, filter: filter)
        var reading = SourceReading(state: .unread)
        let known = Dictionary(grouping: state.issues.values, by: \.stamp)
        for issue in state.issues.values.sorted(by: { $0.path < $1.path }) { reading.keep(issue) }
        let unread = try files().filter { file in
            let name = Self.uniqueName(of: file)
            return known[name] == nil && !seen.names.contains(name)
        }
        var rest = unread[...]
        while !rest.isEmpty {
            try budget.expectTime(at: path)
            let batch = Array(rest.prefix(Self.batch).map(\.path))
            rest = rest.dropFirst(Self.batch)
            for record in try await program.records(of: batch) {
                guard let file = unread.first(where: { $0.path == record.path }) else { continue }
                let name = Self.uniqueName(of: file)
                if !take(record, stamp: name, since: state, into: &reading) {
                    seen.names.insert(name)
                }
            }
        }
        reading.state.stamp = seen.text
        return reading
    }

    private func readFile(since state: SourceState) async throws(IntakeError) -> SourceReading {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let listing = try FileListing(folder: folder, glob: FileListing.quoted(name))
        guard let file = listing.files.first else { throw IntakeError(.missing, at: path) }
        var reading = SourceReading(state: .unread)
        for issue in state.issues.values.sorted(by: { $0.path < $1.path }) { reading.keep(issue) }
        let stamp = Seen("", filter: filter).text + file.stamp
        reading.state.stamp = stamp
        guard state.stamp != stamp else { return reading }
        for record in try await program.records(ofMailbox: path) {
            take(record, stamp: "mbox", since: state, into: &reading)
        }
        return reading
    }

    /// Adds the issues of a message; false if it has none.
    @discardableResult
    private func take(
        _ record: MailRecord, stamp: String, since state: SourceState,
        into reading: inout SourceReading
    ) -> Bool {
        guard let message = record.message else {
            reading.problems.append(
                IntakeError(
                    .malformed(record.error ?? "cannot be read as mail"), at: record.path ?? path))
            return false
        }
        switch filter.verdict(on: message) {
        case .other: return false
        case .unproven:
            reading.notices.append(
                "\(record.path ?? path): left out, since \(filter.authenticatedBy ?? "") does not say "
                    + "that \(message.sender ?? "the sender") signed it")
            return false
        case .issue: break
        }
        let issues = FetchedIssue.issues(in: message)
        for issue in issues where reading.state.issues[issue.path]?.digest != issue.digest {
            // A message with this Message-ID that came first, in this reading or before, counts.
            guard reading.state.issues[issue.path] == nil || state.issues[issue.path]?.digest == ""
            else { continue }
            reading.unchanged.removeAll { $0 == issue.path }
            reading.add(issue, stamp: stamp, since: state)
        }
        return !issues.isEmpty
    }

    private func files() throws(IntakeError) -> [FileListing.File] {
        let current = try FileListing(folder: path + "/cur", glob: "*").files
        let new = try FileListing(folder: path + "/new", glob: "*").files
        return current + new
    }

    /// The name of a message in a Maildir without its flags, which change as people read it.
    private static func uniqueName(of file: FileListing.File) -> String {
        String(file.name.prefix { $0 != ":" })
    }

    /// The number of messages that one run of the program reads.
    private static let batch = 20
}

/// The messages of a Maildir that are no issues, as remembered between two readings.
private struct Seen {
    var names: Set<String>
    private let filter: String

    /// Reads a stamp; the names count only under the filter with which they were found.
    init(_ stamp: String, filter: MailFilter) {
        self.filter =
            (filter.senders + filter.lists + [filter.authenticatedBy ?? ""]).joined(separator: " ")
        let parts = stamp.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        names = parts.first == self.filter ? Set(parts.dropFirst()) : []
    }

    var text: String { ([filter] + names.sorted()).joined(separator: "/") }
}

extension FetchedIssue {
    /// The issues in a message: its own text, and those of the messages that it forwards.
    static func issues(in message: MailMessage) -> [FetchedIssue] {
        let body = MailBody(message.body)
        let own =
            body.bytes.isEmpty
            ? [] : [FetchedIssue(message, body)]
        return own
            + message.enclosed.flatMap { enclosed in
                var enclosed = enclosed
                enclosed.sent = enclosed.sent ?? message.sent
                return issues(in: enclosed)
            }
    }

    private init(_ message: MailMessage, _ body: MailBody) {
        let subject = message.subject.map {
            $0.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        let digest = SHA256(body.bytes).hex
        self.init(
            name: subject.flatMap { $0.isEmpty ? nil : $0 } ?? message.identifier ?? "mail",
            path: message.identifier ?? "message without Message-ID " + digest,
            address: message.archivedAt ?? (body.format == .html ? nil : message.listArchive),
            bytes: body.bytes, format: body.format,
            publishedHint: message.sent.map { Timestamp(milliseconds: $0 * 1_000) },
            title: subject)
    }
}
