import Digests

/// Publishes into a folder.
///
/// A file is written only if its bytes differ. All new files are written and synced next to the old
/// ones before the first is renamed: a full disk changes nothing, and readers always see whole
/// files.
public struct Publisher: Sendable {
    /// The folder's path.
    public let folder: String

    /// A publisher for a folder, which is created if it does not exist.
    public init(folder: String) {
        self.folder = folder
    }

    /// The outcome of publishing.
    public struct Outcome: Sendable {
        /// The files that were written.
        public let changes: [FileChange]
        /// All files that are published now.
        public let record: FolderRecord
    }

    /// Writes what differs; returns the changes by path.
    public func publish(_ publication: Publication) throws(FeedError) -> [FileChange] {
        try publishAndRecord(publication).changes
    }

    /// Writes what differs, and records all files that are published now.
    public func publishAndRecord(_ publication: Publication) throws(FeedError) -> Outcome {
        var staged: [StagedFile] = []
        var digests: [(path: String, sha256: String)] = []
        let changes: [FileChange]
        do throws(FeedError) {
            changes = try self.changes(publication) { file, digest, isSame throws(FeedError) in
                digests.append((file.path, digest.hex))
                // Removes a partial copy that a crash may have left, even if the file itself is
                // unchanged.
                StagedFile.discardRemains(of: file.path, in: folder)
                if !isSame { staged.append(try StagedFile(file, in: folder)) }
            }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        try Self.commit(staged[...])
        return Outcome(
            changes: changes, record: try FolderRecord(digests: digests, in: folder))
    }

    private static func commit(_ files: ArraySlice<StagedFile>) throws(FeedError) {
        for (index, file) in zip(files.indices, files) {
            do throws(FeedError) {
                try file.commit()
            } catch {
                for rest in files[(index + 1)...] { rest.discard() }
                throw error
            }
        }
    }

    /// The changes that `publish` would make; nothing is written.
    public func check(_ publication: Publication) throws(FeedError) -> [FileChange] {
        try changes(publication) { _, _, _ in }
    }
}

extension Publisher {
    /// The changes; `body` gets each file, its digest, and true if it is unchanged.
    private func changes(
        _ publication: Publication,
        _ body: (PublishedFile, SHA256, Bool) throws(FeedError) -> Void
    ) throws(FeedError) -> [FileChange] {
        if case .other(let what) = try FileType(at: folder), what != "a folder" {
            throw .notFile(path: folder, what: what)
        }
        let previous = try previousRecords()
        let retired = Set(previous.map(\.path)).subtracting(publication.calendarPaths)
        var changes: [FileChange] = []
        try publication.forEachFile(after: previous) { file throws(FeedError) in
            try FileType.expectInside(file.path, of: folder)
            let (state, digest) = try file.comparison(in: folder)
            try body(file, digest, state == .same)
            guard state != .same else { return }
            let isRetired = retired.contains(file.path)
            changes.append(
                try change(to: file, isNew: state == .missing, isRetired: isRetired))
        }
        return changes
    }

    private func previousRecords() throws(FeedError) -> [FeedRecord] {
        guard let list = try PublishedFile(reading: Publication.listPath, in: folder) else {
            return []
        }
        return try JSONDocument.records(in: list.bytes(), path: folder + "/" + list.path)
    }

    private func change(
        to file: PublishedFile, isNew: Bool, isRetired: Bool
    ) throws(FeedError) -> FileChange {
        guard !isNew else {
            return FileChange(
                path: file.path, action: .created, reason: try EntryDifference(to: file).wording)
        }
        guard !isRetired else {
            return FileChange(
                path: file.path, action: .retired, reason: "published no longer, says where to go")
        }
        let old = try file.isCalendar ? PublishedFile(reading: file.path, in: folder) : nil
        return FileChange(
            path: file.path, action: .changed,
            reason: try EntryDifference(from: old, to: file).wording)
    }
}
