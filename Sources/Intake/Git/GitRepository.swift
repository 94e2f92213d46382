internal import CivilTime
internal import Newsletter

/// A source of issues: files on a branch of a git repository.
struct GitRepository: Sendable {
    /// The address for `git clone`.
    let url: String
    /// The branch; nil for the default branch of the repository.
    let branch: String?
    /// The glob for the paths of issues; `*` and `?` do not match a `/`.
    let glob: String
    /// The folder for clones, and the limits.
    let settings: IntakeSettings

    /// The changes on the branch.
    ///
    /// While the branch stays at the same commit, this costs one request to the server.
    func read(
        since state: SourceState, within budget: TimeBudget
    ) async throws(IntakeError) -> SourceReading {
        let git = try await Git(url: url, settings: settings, within: budget)
        let head = try await git.remoteHead(branch: branch)
        guard head != state.stamp else {
            return SourceReading(unchanged: state.issues.keys.sorted(), state: state)
        }
        let clone = GitClone(repository: self, git: git)
        let commit = try await clone.update()
        let files = try await clone.files()
        var reading = SourceReading(state: SourceState(stamp: commit, issues: []))
        try await read(files, from: clone, since: state, into: &reading)
        reading.removed = state.issues.keys.filter { reading.state.issues[$0] == nil }.sorted()
        return reading
    }
}

extension GitRepository {
    private func read(
        _ files: [GitClone.File], from clone: GitClone, since state: SourceState,
        into reading: inout SourceReading
    ) async throws(IntakeError) {
        var wanted: [GitClone.File] = []
        for file in files {
            if let known = state.issues[name(of: file.path)], known.stamp == file.blob {
                reading.keep(known)
            } else {
                wanted.append(file)
            }
        }
        guard !wanted.isEmpty else { return }
        let added = try await clone.additions()
        let contents = try await clone.contents(
            of: wanted, maximumBytes: settings.maximumIssueBytes)
        for file in wanted {
            guard let bytes = contents[file.blob] else {
                reading.problems.append(
                    IntakeError(
                        .tooLarge(limit: settings.maximumIssueBytes), at: "\(url) \(file.path)"))
                reading.state.issues[name(of: file.path)] = state.issues[name(of: file.path)]
                continue
            }
            let issue = FetchedIssue(
                name: name(of: file.path), bytes: bytes,
                format: Issue.Format(fileName: file.path), publishedHint: added[file.path])
            reading.add(issue, stamp: file.blob, since: state)
        }
    }

    /// The path without the folders that the glob names literally.
    private func name(of path: String) -> String {
        String(path.dropFirst(fixedFolder.count))
    }

    /// The folders that the glob names literally, with a trailing `/`; may be empty.
    var fixedFolder: String { Self.fixedFolder(of: glob) }

    /// The folders that a glob names literally, with a trailing `/`; may be empty.
    static func fixedFolder(of glob: String) -> String {
        let fixed = glob.prefix { !"*?[\\".contains($0) }
        return fixed.lastIndex(of: "/").map { String(fixed[...$0]) } ?? ""
    }
}
