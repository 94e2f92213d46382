extension SourceReading {
    /// Adds an issue that was read: as changed, or as unchanged if its bytes are those of the last
    /// reading.
    mutating func add(_ issue: FetchedIssue, stamp: String, since state: SourceState) {
        self.state.issues[issue.path] = SourceState.Issue(
            path: issue.path, stamp: stamp, digest: issue.digest)
        if state.issues[issue.path]?.digest == issue.digest {
            unchanged.append(issue.path)
        } else {
            changed.append(issue)
        }
    }

    /// Keeps an issue as it was remembered.
    mutating func keep(_ issue: SourceState.Issue) {
        state.issues[issue.path] = issue
        unchanged.append(issue.path)
    }
}
