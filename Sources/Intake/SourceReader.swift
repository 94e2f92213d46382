package import CivilTime
package import Profiles

/// Reads what is new in a source.
package struct SourceReader: Sendable {
    /// How sources are read.
    package let settings: IntakeSettings

    private let pause: Pause

    /// A reader with these settings; `pause` is how it waits between two attempts.
    package init(
        settings: IntakeSettings,
        pause: @escaping Pause = { duration in try? await Task.sleep(for: duration) }
    ) {
        self.settings = settings
        self.pause = pause
    }

    /// What is new in `source` since the reading that left `state`.
    ///
    /// Nothing that was remembered is lost by an error: the next reading starts from `state` again.
    /// `now` is the time of this reading: files written within its last two seconds are read
    /// again the next time, since their times cannot tell two such writes apart.
    package func read(
        _ source: Source, since state: SourceState = .unread, now: Timestamp
    ) async throws(IntakeError) -> SourceReading {
        switch source {
        case .folder(let path, let glob):
            try Folder(path: path, glob: glob, maximumBytes: settings.maximumIssueBytes)
                .read(since: state, now: now)
        case .git(let url, let branch, let path):
            try await GitRepository(url: url, branch: branch, glob: path, settings: settings)
                .read(since: state)
        case .page(let url):
            try await WebPage(address: url, settings: settings, pause: pause)
                .read(since: state)
        case .syndication(let url):
            try await Syndication(address: url, settings: settings, pause: pause)
                .read(since: state)
        }
    }
}

extension Source {
    /// What the source is called in messages, and what its state is kept under: unlike the state,
    /// it stays the same as long as the configuration does.
    package var key: String {
        switch self {
        case .folder(let path, let glob): "folder \(path)/\(glob)"
        case .git(let url, let branch, let path): "git \(url) \(branch ?? "HEAD") \(path)"
        case .page(let url): "page \(url)"
        case .syndication(let url): "feed \(url)"
        }
    }
}
