internal import Feeds
internal import Foundation
internal import Installation
internal import Store

extension Checkup {
    /// Checks that the feeds are published and can be written.
    func feeds(of context: CommandContext) -> [Diagnosis] {
        let folder = context.configuration.feeds
        let strays = permissions(folder + "/" + Publication.listPath, "feeds")
        guard FileManager.default.fileExists(atPath: folder + "/" + Publication.listPath) else {
            return [
                .warning(
                    "feeds", "\(folder): nothing is published yet",
                    remedy: "run infracal refresh")
            ] + strays
        }
        return [.good("feeds", folder)] + (strays.isEmpty ? subfolders(of: folder) : strays)
            + changedFiles(of: context)
    }

    /// The published files that are missing or were changed.
    private func changedFiles(of context: CommandContext) -> [Diagnosis] {
        let folder = context.configuration.feeds
        guard let store = try? ItemReader(path: context.configuration.store),
            let text = try? store.sourceState(of: Refresh.recordName(of: folder)),
            let record = FolderRecord(text: text)
        else { return [] }
        return record.faults(in: folder).map { path, fault in
            .problem(
                "feeds", "\(path): \(fault)",
                remedy: fault == "is missing"
                    ? "run infracal refresh to write it again"
                    : "remove it; infracal refresh writes it again")
        }
    }

    /// Checks that a file and its folder can be written, or created if they do not exist.
    func permissions(_ path: String, _ subject: String) -> [Diagnosis] {
        let folder = (path as NSString).deletingLastPathComponent
        return [path, folder.isEmpty ? "." : folder].map(Self.nearest)
            .reduce(into: []) { found, place in if !found.contains(place) { found.append(place) } }
            .filter { !FileManager.default.isWritableFile(atPath: $0) }
            .map { Self.unwritable($0, subject) }
    }

    /// Checks that each folder below the feeds folder can be written.
    ///
    /// Publishing replaces each file with a new one, so a writable file is not enough.
    private func subfolders(of folder: String) -> [Diagnosis] {
        let files = FileManager.default
        let names = (try? files.subpathsOfDirectory(atPath: folder)) ?? []
        return names.map { folder + "/" + $0 }
            .filter { (try? files.contentsOfDirectory(atPath: $0)) != nil }
            .filter { !files.isWritableFile(atPath: $0) }
            .map { Self.unwritable($0, "feeds") }
    }

    /// The path, or the longest part of it that exists.
    private static func nearest(_ path: String) -> String {
        var place = path
        while !FileManager.default.fileExists(atPath: place), place != "/" {
            let parent = (place as NSString).deletingLastPathComponent
            place = parent.isEmpty ? "." : parent
        }
        return place
    }

    private static func unwritable(_ path: String, _ subject: String) -> Diagnosis {
        .problem(
            subject, "\(path): cannot be written by this user",
            remedy: "run infracal as its owner, or change the owner")
    }
}
