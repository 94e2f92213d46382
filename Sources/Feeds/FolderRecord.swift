import Digests
import Foundation

/// A publisher's record of the files that it published, used later to notice missing or changed
/// files.
public struct FolderRecord: Hashable, Sendable {
    /// One file.
    struct Entry: Hashable, Sendable {
        /// The path in the folder.
        let path: String
        /// The type of the file, with its size and modification time.
        let place: FileType
        /// The SHA-256 digest of its bytes in hexadecimal.
        let sha256: String
    }

    private let entries: [Entry]

    /// The record of the files in a folder as they are now, given their digests.
    init(digests: [(path: String, sha256: String)], in folder: String) throws(FeedError) {
        var entries: [Entry] = []
        for (path, sha256) in digests {
            let place = try FileType(of: path, in: folder)
            entries.append(Entry(path: path, place: place, sha256: sha256))
        }
        self.entries = entries
    }

    /// True if every file still has its size and modification time.
    public func isIntact(in folder: String) -> Bool {
        entries.allSatisfy { (try? FileType(at: folder + "/" + $0.path)) == $0.place }
    }

    /// The files whose bytes differ from what was published, each with the fault in words.
    public func faults(in folder: String) -> [(path: String, fault: String)] {
        entries.compactMap { entry in
            fault(of: entry, in: folder).map { (folder + "/" + entry.path, $0) }
        }
    }

    private func fault(of entry: Entry, in folder: String) -> String? {
        let path = folder + "/" + entry.path
        switch try? FileType(at: path) {
        case .nothing: return "is missing"
        case .other(let what): return "is \(what)"
        case .file, nil: break
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            return "cannot be read"
        }
        return SHA256(bytes).hex == entry.sha256 ? nil : "is not what was published"
    }
}

extension FolderRecord {
    /// The record as text, one line per file.
    public var text: String {
        entries.compactMap { entry in
            guard case .file(let size, let written) = entry.place else { return nil }
            return "\(entry.sha256) \(size) \(written) \(entry.path)"
        }
        .joined(separator: "\n")
    }

    /// Parses the form that `text` writes; nil for anything else.
    public init?(text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        let read = lines.map { line -> Entry? in
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            guard fields.count == 4, let size = Int(Substring(fields[1])),
                let written = Int(Substring(fields[2]))
            else { return nil }
            return Entry(
                path: String(Substring(fields[3])), place: .file(size: size, written: written),
                sha256: String(Substring(fields[0])))
        }
        guard !read.isEmpty, !read.contains(nil) else { return nil }
        entries = read.compactMap { $0 }
    }
}
