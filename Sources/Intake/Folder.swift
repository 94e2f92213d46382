internal import CivilTime
internal import Newsletter

/// A source of issues: the files in a folder whose paths match a glob.
struct Folder: Sendable {
    /// The path of the folder.
    let path: String
    /// The glob, relative to the folder, as in `glob(7)`; `2024/*.md` matches in a subfolder.
    let glob: String
    /// The size in bytes above which a file is not read.
    let maximumBytes: Int

    /// The changes in the folder.
    ///
    /// A file whose times, size and place on disk are as in the last reading is not opened.
    func read(since state: SourceState, now: Timestamp) throws(IntakeError) -> SourceReading {
        let files = try FileListing(folder: path, glob: glob).files
        var reading = SourceReading(state: .unread)
        for file in files {
            read(file, since: state, now: now, into: &reading)
        }
        reading.removed = state.issues.keys.filter { reading.state.issues[$0] == nil }.sorted()
        return reading
    }
}

extension Folder {
    /// True if any file is an issue; throws if one of them cannot be read.
    func probe() throws(IntakeError) -> Bool {
        let files = try FileListing(folder: path, glob: glob).files
        for file in files { try FileContent.expectReadable(file.path) }
        return !files.isEmpty
    }

    private func read(
        _ file: FileListing.File, since state: SourceState, now: Timestamp,
        into reading: inout SourceReading
    ) {
        let known = state.issues[file.name]
        if let known, known.stamp == file.stamp {
            reading.state.issues[file.name] = known
            reading.unchanged.append(file.name)
            return
        }
        do throws(IntakeError) {
            let bytes = try FileContent.bytes(of: file.path, maximum: maximumBytes)
            let issue = FetchedIssue(
                name: file.name, bytes: bytes, format: Issue.Format(fileName: file.name))
            reading.add(issue, stamp: file.isSettled(at: now) ? file.stamp : "", since: state)
        } catch {
            reading.problems.append(error)
            reading.state.issues[file.name] = known
        }
    }
}
