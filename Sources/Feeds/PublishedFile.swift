import Foundation

/// A file to be published.
public struct PublishedFile: Hashable, Sendable {
    /// The path in the published folder.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// A file with its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// True if the file's name is that of a calendar.
    var isCalendar: Bool { path.hasSuffix(".ics") }

    /// A text file.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

extension PublishedFile {
    /// How the file on disk compares with the one to be published.
    enum State {
        case missing, same, other
    }

    /// Reads what is at a path in a folder; nil if nothing is.
    init?(reading path: String, in folder: String) throws(FeedError) {
        var bytes: [UInt8] = []
        let isThere = try Self.forEachPiece(of: path, in: folder) { piece in
            bytes += piece
            return true
        }
        guard isThere else { return nil }
        self.init(path: path, bytes: bytes)
    }

    /// Compares the file with what is at its path in a folder, without loading that into memory.
    func state(in folder: String) throws(FeedError) -> State {
        var rest = bytes[...]
        let isThere = try Self.forEachPiece(of: path, in: folder) { piece in
            guard rest.starts(with: piece) else {
                // Bytes that are left in `rest` mean that the files differ.
                rest = bytes[...]
                return false
            }
            rest = rest.dropFirst(piece.count)
            return true
        }
        guard isThere else { return .missing }
        return rest.isEmpty ? .same : .other
    }

    /// Calls `body` with one piece of a file after another, as long as it returns true.
    ///
    /// Returns false if there is no file.
    private static func forEachPiece(
        of path: String, in folder: String, _ body: (Data) -> Bool
    ) throws(FeedError) -> Bool {
        let whole = folder + "/" + path
        guard try FileType(of: path, in: folder) != .nothing else { return false }
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: whole))
            defer { try? file.close() }
            while let piece = try file.read(upToCount: pieceLength), !piece.isEmpty, body(piece) {}
            return true
        } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
            return false
        } catch {
            throw .file(path: whole, doing: "read", reason: error.localizedDescription)
        }
    }

    private static let pieceLength = 1 << 20
}
