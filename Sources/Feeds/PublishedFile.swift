import Digests
import Foundation
import Items

/// A file to be published.
public struct PublishedFile: Hashable, Sendable {
    /// What a file contains: its bytes, or items of which they are made piece by piece, since those
    /// of very many items take much memory.
    private enum Content: Hashable {
        case bytes([UInt8])
        case list([Item])
    }

    /// The path in the published folder.
    public let path: String
    private let content: Content

    /// A file with its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        content = .bytes(bytes)
    }

    /// A text file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The list of items as JSON.
    init(path: String, list items: [Item]) {
        self.path = path
        content = .list(items)
    }

    /// True if the file's name is that of a calendar.
    var isCalendar: Bool { path.hasSuffix(".ics") }

    /// The content.
    public func bytes() throws(FeedError) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachPiece { bytes += $0 }
        return bytes
    }

    /// Passes the content to `body`, one piece at a time.
    func forEachPiece(_ body: ([UInt8]) throws(FeedError) -> Void) throws(FeedError) {
        switch content {
        case .bytes(let bytes): try body(bytes)
        case .list(let items): try JSONDocument.forEachPiece(of: items, name: path, body)
        }
    }
}

extension PublishedFile {
    /// How the file on disk compares with the one to be published.
    enum State {
        case missing, same, other
    }

    /// Reads what is at a path in a folder; nil if nothing is.
    init?(reading path: String, in folder: String) throws(FeedError) {
        guard let file = try ExistingFile(path: path, in: folder) else { return nil }
        var bytes: [UInt8] = []
        while let piece = try file.next() { bytes += piece }
        self.init(path: path, bytes: bytes)
    }

    /// Compares the file with what is at its path in a folder, without loading that into memory.
    ///
    /// Returns the digest of the content too, for which it must be made as well.
    func comparison(in folder: String) throws(FeedError) -> (state: State, digest: SHA256) {
        let existing = try ExistingFile(path: path, in: folder)
        var isSame = existing != nil
        let digest = try SHA256 { update throws(FeedError) in
            try forEachPiece { piece throws(FeedError) in
                update(piece)
                if isSame, let existing { isSame = try existing.continues(with: piece) }
            }
        }
        guard let existing else { return (.missing, digest) }
        if isSame { isSame = try existing.next() == nil }
        return (isSame ? .same : .other, digest)
    }
}
