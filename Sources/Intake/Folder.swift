internal import CivilTime
internal import Newsletter

/// A folder of issues: the files whose paths match a glob.
struct Folder: Sendable {
    /// The folder.
    let path: String
    /// As `glob(7)` has it, relative to the folder; `2024/*.md` looks into a folder below.
    let glob: String
    /// The size beyond which a file is not read.
    let maximumBytes: Int

    /// What is new in the folder: a file whose times, size and place on the disk are those of the
    /// last reading is not even opened.
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
    /// Whether any file is an issue; throws where one of them could not be read.
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
