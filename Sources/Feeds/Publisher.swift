/// The folder that publication goes to.
///
/// A file is only touched where its bytes differ. All new files are written and synced beside the
/// old ones before the first is renamed, so that a full disk changes nothing, and whoever reads
/// sees a whole file at any moment.
package struct Publisher: Sendable {
    /// The folder's path.
    package let folder: String

    /// The publisher of a folder, which is made where it is missing.
    package init(folder: String) {
        self.folder = folder
    }

    /// Writes what differs and says what that was, by path.
    package func publish(_ publication: Publication) throws(FeedError) -> [FileChange] {
        var staged: [StagedFile] = []
        let changes: [FileChange]
        do throws(FeedError) {
            changes = try self.changes(publication) { file throws(FeedError) in
                staged.append(try StagedFile(file, in: folder))
            }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        for file in staged { try file.commit() }
        return changes
    }

    /// What `publish` would do; nothing is written.
    package func check(_ publication: Publication) throws(FeedError) -> [FileChange] {
        try changes(publication) { _ in }
    }
}

extension Publisher {
    /// What differs; `body` gets each file that does.
    private func changes(
        _ publication: Publication, _ body: (PublishedFile) throws(FeedError) -> Void
    ) throws(FeedError) -> [FileChange] {
        let previous = try previousRecords()
        let retired = Set(previous.map(\.path)).subtracting(publication.calendarPaths)
        var changes: [FileChange] = []
        try publication.forEachFile(after: previous) { file throws(FeedError) in
            let state = try file.state(in: folder)
            guard state != .same else { return }
            let isRetired = retired.contains(file.path)
            changes.append(
                try change(to: file, isNew: state == .missing, isRetired: isRetired))
            try body(file)
        }
        return changes
    }

    private func previousRecords() throws(FeedError) -> [FeedRecord] {
        guard let list = try PublishedFile(reading: Publication.listPath, in: folder) else {
            return []
        }
        return try JSONDocument.records(in: list.bytes, path: folder + "/" + list.path)
    }

    private func change(
        to file: PublishedFile, isNew: Bool, isRetired: Bool
    ) throws(FeedError) -> FileChange {
        guard !isNew else {
            return FileChange(
                path: file.path, action: .created, reason: EntryDifference(to: file).wording)
        }
        guard !isRetired else {
            return FileChange(
                path: file.path, action: .retired, reason: "published no longer, says where to go")
        }
        let old = try file.isCalendar ? PublishedFile(reading: file.path, in: folder) : nil
        return FileChange(
            path: file.path, action: .changed, reason: EntryDifference(from: old, to: file).wording)
    }
}
