public import CivilTime
public import Profiles

/// Reads what is new in a source.
public struct SourceReader: Sendable {
    /// How sources are read.
    public let settings: IntakeSettings

    private let pause: Pause
    private let total: TimeBudget
    private let origins = OriginRecord()

    /// A reader with these settings; `pause` is how it waits between two attempts, `clock` what its
    /// time is measured by.
    ///
    /// The time for all sources begins to run now.
    public init(
        settings: IntakeSettings,
        pause: @escaping Pause = { duration in try? await Task.sleep(for: duration) },
        clock: @escaping Stopwatch = { .now }
    ) {
        self.settings = settings
        self.pause = pause
        total = TimeBudget(seconds: settings.totalTimeout, by: clock)
    }

    /// New documents of some sources, read concurrently, in the order of the sources.
    ///
    /// A source that takes too long, or cannot be read, does not keep the others from being read.
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

    /// What is new in `source` since the reading that left `state`.
    ///
    /// Nothing that was remembered is lost by an error: the next reading starts from `state` again.
    /// `now` is the time of this reading: files written within its last two seconds are read
    /// again the next time, since their times cannot tell two such writes apart.
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
        }
    }

    /// The time that one more source may take from now on.
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
    /// What the source is called in messages, and what its state is kept under: unlike the state,
    /// it stays the same as long as the configuration does, whatever the password.
    public var key: String { Credentials.removed(from: name) }

    private var name: String {
        switch self {
        case .folder(let path, let glob): "folder \(path)/\(glob)"
        case .git(let url, let branch, let path): "git \(url) \(branch ?? "HEAD") \(path)"
        case .page(let url): "page \(url)"
        case .syndication(let url): "feed \(url)"
        }
    }
}
