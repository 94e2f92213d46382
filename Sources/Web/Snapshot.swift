internal import CivilTime
internal import Feeds
internal import Foundation
internal import Items

/// Everything that is served at one moment: the published files, and the items that queries select
/// from.
///
/// Queries are answered from the published `items.json`, not from the store, so they never show
/// items that a refresh has read but not published. It is a class because every request holds it:
/// one reference is counted instead of one for each part.
final class Snapshot: Sendable {
    /// The listing of the folder.
    let listing: FolderListing
    /// The files by the path of their address; a folder's index is also at the path of the folder.
    let files: [String: Representation]
    /// The published items.
    let items: [Item]
    /// Makes calendars from the items.
    let renderer: FeedRenderer
    /// When any of it last changed.
    let modified: Timestamp

    /// Reads what is published.
    ///
    /// Unchanged parts are taken from `previous`, and no file's date moves back.
    init(settings: WebSettings, previous: Snapshot?) throws(WebError) {
        listing = try FolderListing(folder: settings.folder)
        files = try Self.files(of: listing, in: settings.folder, previous: previous)
        items = try Self.items(in: settings.folder)
        modified = Self.modified(files, after: previous)
        let asOf = items.flatMap { $0.mentions.map(\.published) }.max()
        do {
            renderer = try FeedRenderer(
                items: items, profile: settings.profile, site: settings.site,
                asOf: asOf ?? Timestamp(milliseconds: 0), coordinates: settings.coordinates)
        } catch {
            throw WebError(place: settings.folder, message: "\(error)")
        }
    }
}

extension Snapshot {
    private static func files(
        of listing: FolderListing, in folder: String, previous: Snapshot?
    ) throws(WebError) -> [String: Representation] {
        let known = Dictionary(
            (previous?.listing.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        var files: [String: Representation] = [:]
        for entry in listing.entries {
            let address = "/" + entry.path
            let old = previous?.files[address]
            if let old, known[entry.path] == entry {
                files[address] = old
            } else {
                files[address] = representation(
                    of: try bytes(of: entry.path, in: folder), entry: entry, after: old)
            }
            if address.hasSuffix(index) {
                files[String(address.dropLast(index.count - 1))] = files[address]
            }
        }
        return files
    }

    private static let index = "/index.html"

    /// The representation of a file, given the one that was served before.
    ///
    /// If the bytes changed, the date is later than before, even if the clock was set back; a file
    /// that was written again with the same bytes keeps its date.
    private static func representation(
        of bytes: [UInt8], entry: FolderListing.Entry, after old: Representation?
    ) -> Representation {
        let type = MediaTypes.type(of: entry.path)
        let fresh = Representation(bytes, type: type, modified: entry.written.wholeSecond)
        guard let old else { return fresh }
        if fresh.plain.tag == old.plain.tag { return old }
        guard fresh.modified <= old.modified else { return fresh }
        return Representation(bytes, type: type, modified: old.modified.nextSecond)
    }

    /// The date of the whole snapshot.
    ///
    /// It is later than before if any file changed, appeared or was removed, whatever the files'
    /// own dates are, since the responses to queries may have changed.
    private static func modified(
        _ files: [String: Representation], after previous: Snapshot?
    ) -> Timestamp {
        let newest = files.values.map(\.modified).max() ?? Timestamp(milliseconds: 0)
        guard let previous else { return newest }
        let isSame =
            files.count == previous.files.count
            && files.allSatisfy { previous.files[$0.key] === $0.value }
        return isSame ? previous.modified : max(newest, previous.modified.nextSecond)
    }

    private static func items(in folder: String) throws(WebError) -> [Item] {
        let path = "items.json"
        let data = Data(try bytes(of: path, in: folder))
        do {
            return try JSONDecoder().decode([Item].self, from: data)
        } catch {
            throw WebError(
                place: folder + "/" + path,
                message: "is not what `infracal publish` writes; publish again")
        }
    }

    private static func bytes(of path: String, in folder: String) throws(WebError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: folder + "/" + path)))
        } catch {
            throw WebError(place: folder + "/" + path, message: "cannot be read")
        }
    }
}

extension Timestamp {
    /// The instant rounded down to a second, as in HTTP dates.
    fileprivate var wholeSecond: Timestamp {
        Timestamp(milliseconds: milliseconds / 1_000 * 1_000)
    }

    fileprivate var nextSecond: Timestamp {
        Timestamp(milliseconds: milliseconds + 1_000)
    }
}
