internal import CivilTime
internal import Newsletter

/// A branch of a git repository, as a source of issues.
struct GitRepository: Sendable {
    /// Where the repository is, as `git clone` takes it.
    let url: String
    /// The branch; nil for the one that the repository names itself.
    let branch: String?
    /// Which paths are issues: `*` and `?` do not reach beyond a `/`.
    let glob: String
    /// Where the clone is kept, and the limits.
    let settings: IntakeSettings

    /// What is new on the branch.
    ///
    /// As long as it points at the same commit, the answer costs one question to the server.
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

    /// The path below the folders that the glob names without a wildcard.
    private func name(of path: String) -> String {
        String(path.dropFirst(fixedFolder.count))
    }

    /// The folders that the glob names without a wildcard, with a `/` at the end; may be empty.
    var fixedFolder: String { Self.fixedFolder(of: glob) }

    /// The folders that a glob names without a wildcard, with a `/` at the end; may be empty.
    static func fixedFolder(of glob: String) -> String {
        let fixed = glob.prefix { !"*?[\\".contains($0) }
        return fixed.lastIndex(of: "/").map { String(fixed[...$0]) } ?? ""
    }
}
