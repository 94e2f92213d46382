public import CivilTime
internal import Mail
public import Profiles

/// Reads the changes in sources.
public struct SourceReader: Sendable {
    /// The settings.
    public let settings: IntakeSettings

    private let pause: Pause
    private let total: TimeBudget
    private let origins = TimedOutServers()

    /// A reader with these settings.
    ///
    /// `pause` waits between two attempts, and `clock` measures time. The time for all sources
    /// begins to run now.
    public init(
        settings: IntakeSettings,
        pause: @escaping Pause = { duration in try? await Task.sleep(for: duration) },
        clock: @escaping Stopwatch = { .now }
    ) {
        self.settings = settings
        self.pause = pause
        total = TimeBudget(seconds: settings.totalTimeout, by: clock)
    }

    /// Reads the changes in several sources concurrently; the results are in the order of the
    /// sources.
    ///
    /// A source that is slow or cannot be read does not affect the others.
    public func read(
        _ sources: [(source: Source, state: SourceState)], now: Timestamp
    ) async -> [Result<SourceReading, IntakeError>] {
        var results: [Int: Result<SourceReading, IntakeError>] = [:]
        await withTaskGroup(of: (Int, Result<SourceReading, IntakeError>).self) { group in
            for (index, (source, state)) in sources.enumerated() {
                if index >= settings.maximumSourcesAtOnce, let (done, result) = await group.next() {
                    results[done] = result
                }
                group.addTask { (index, await result(of: source, since: state, now: now)) }
            }
            for await (done, result) in group { results[done] = result }
        }
        return sources.indices.compactMap { results[$0] }
    }

    /// Reads the changes in `source` since the reading that returned `state`.
    ///
    /// An error loses nothing: the next reading starts from `state` again. `now` is the time of
    /// this reading: files written in the two seconds before it are read again the next time, since
    /// their times cannot distinguish two writes that close together.
    public func read(
        _ source: Source, since state: SourceState = .unread, now: Timestamp
    ) async throws(IntakeError) -> SourceReading {
        let session = WebSession(
            settings: settings, pause: pause, budget: budget, origins: origins)
        try session.budget.expectTime(at: source.key)
        let reading = try await reading(of: source, since: state, now: now, by: session)
        let isEmpty =
            reading.changed.isEmpty && reading.unchanged.isEmpty && reading.problems.isEmpty
        if isEmpty, !state.issues.isEmpty, reading.removed.count >= state.issues.count {
            throw IntakeError(.emptied(issues: state.issues.count), at: source.key)
        }
        return reading
    }

    private func reading(
        of source: Source, since state: SourceState, now: Timestamp, by session: WebSession
    ) async throws(IntakeError) -> SourceReading {
        switch source {
        case .folder(let path, let glob):
            try Folder(path: path, glob: glob, maximumBytes: settings.maximumIssueBytes)
                .read(since: state, now: now)
        case .git(let url, let branch, let path):
            try await GitRepository(url: url, branch: branch, glob: path, settings: settings)
                .read(since: state, within: session.budget)
        case .page(let url):
            try await WebPage(address: url).read(since: state, by: session)
        case .syndication(let url):
            try await Syndication(address: url, maximumEntries: settings.maximumEntries)
                .read(since: state, by: session)
        case .maildir(let path, let filter):
            try await mailbox(path, .maildir, filter).read(since: state, within: session.budget)
        case .mbox(let path, let filter):
            try await mailbox(path, .mbox, filter).read(since: state, within: session.budget)
        }
    }

    private func mailbox(_ path: String, _ form: Mailbox.Form, _ filter: MailFilter) -> Mailbox {
        Mailbox(
            path: path, form: form, filter: filter,
            program: MailProgram(path: settings.mailProgram, seconds: settings.sourceTimeout))
    }

    /// The issues in a mail message.
    ///
    /// - Throws: `IntakeError` if it cannot be read as mail; `place` is its name in messages.
    public func issues(
        inMessage bytes: [UInt8], at place: String
    ) async throws(IntakeError) -> [FetchedIssue] {
        let program = MailProgram(path: settings.mailProgram, seconds: settings.sourceTimeout)
        guard let record = try await program.record(of: bytes, at: place),
            let message = record.message
        else { throw IntakeError(.malformed("cannot be read as mail"), at: place) }
        return FetchedIssue.issues(in: message)
    }

    /// The time limit for one more source, starting now.
    var budget: TimeBudget { TimeBudget(seconds: settings.sourceTimeout, within: total) }

    private func result(
        of source: Source, since state: SourceState, now: Timestamp
    ) async -> Result<SourceReading, IntakeError> {
        do throws(IntakeError) {
            return .success(try await read(source, since: state, now: now))
        } catch {
            return .failure(error)
        }
    }
}

extension Source {
    /// The source's name in messages, and the key for its state.
    ///
    /// It depends on the configuration alone, and not on the password.
    public var key: String { Credentials.removed(from: name) }

    private var name: String {
        switch self {
        case .folder(let path, let glob): "folder \(path)/\(glob)"
        case .git(let url, let branch, let path): "git \(url) \(branch ?? "HEAD") \(path)"
        case .page(let url): "page \(url)"
        case .syndication(let url): "feed \(url)"
        case .maildir(let path, _): "maildir \(path)"
        case .mbox(let path, _): "mbox \(path)"
        }
    }
}

extension SourceReader {
    /// Checks that a source can be read, without keeping anything.
    ///
    /// Returns true if it contains an issue; nil if only a full reading can tell.
    public func probe(_ source: Source, now: Timestamp) async throws(IntakeError) -> Bool? {
        switch source {
        case .folder(let path, let glob):
            let folder = Folder(path: path, glob: glob, maximumBytes: settings.maximumIssueBytes)
            return try folder.probe()
        case .git(let url, let branch, _):
            _ = try await Git(url: url, settings: settings, within: budget)
                .remoteHead(branch: branch)
            return nil
        case .page, .syndication:
            let reading = try await read(source, now: now)
            if let problem = reading.problems.first { throw problem }
            return !reading.state.issues.isEmpty
        case .maildir(let path, let filter):
            try mailbox(path, .maildir, filter).probe()
            return nil
        case .mbox(let path, let filter):
            try mailbox(path, .mbox, filter).probe()
            return nil
        }
    }
}
