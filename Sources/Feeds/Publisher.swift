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
        let pending = try pending(publication)
        for path in publication.files.map(\.path) + [Publication.listPath] {
            StagedFile.discardRemains(of: path, in: folder)
        }
        var staged: [StagedFile] = []
        do throws(FeedError) {
            for file in pending { staged.append(try StagedFile(file.file, in: folder)) }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        try Self.commit(staged[...])
        return pending.map(\.change)
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

    /// What `publish` would do; nothing is written.
    package func check(_ publication: Publication) throws(FeedError) -> [FileChange] {
        try pending(publication).map(\.change)
    }
}

extension Publisher {
    private struct Pending {
        let file: PublishedFile
        let change: FileChange
    }

    private func pending(_ publication: Publication) throws(FeedError) -> [Pending] {
        let previous = try previousRecords()
        let live = Set(publication.records.map(\.path))
        let retired = Set(previous.map(\.path)).subtracting(live)
        var pending: [Pending] = []
        for file in try publication.files(after: previous) {
            let old = try PublishedFile(reading: file.path, in: folder)
            guard old != file else { continue }
            let change = change(to: file, from: old, isRetired: retired.contains(file.path))
            pending.append(Pending(file: file, change: change))
        }
        return pending
    }

    private func previousRecords() throws(FeedError) -> [FeedRecord] {
        guard let list = try PublishedFile(reading: Publication.listPath, in: folder) else {
            return []
        }
        return try JSONDocument.records(in: list.bytes, path: folder + "/" + list.path)
    }

    private func change(
        to file: PublishedFile, from old: PublishedFile?, isRetired: Bool
    ) -> FileChange {
        guard let old else {
            return FileChange(
                path: file.path, action: .created, reason: EntryDifference(to: file).wording)
        }
        guard !isRetired else {
            return FileChange(
                path: file.path, action: .retired, reason: "published no longer, says where to go")
        }
        return FileChange(
            path: file.path, action: .changed, reason: EntryDifference(from: old, to: file).wording)
    }
}
