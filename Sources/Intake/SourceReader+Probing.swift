public import CivilTime
public import Profiles

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
        }
    }
}
