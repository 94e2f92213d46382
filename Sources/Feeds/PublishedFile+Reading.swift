import Foundation

extension PublishedFile {
    /// What stands at a file's path.
    enum State {
        case missing, same, other
    }

    /// What stands at a path below a folder; nil where nothing does.
    init?(reading path: String, in folder: String) throws(FeedError) {
        var bytes: [UInt8] = []
        let isThere = try Self.forEachPiece(of: path, in: folder) { piece in
            bytes += piece
            return true
        }
        guard isThere else { return nil }
        self.init(path: path, bytes: bytes)
    }

    /// What stands at its path below a folder, without holding that in memory.
    func state(in folder: String) throws(FeedError) -> State {
        var rest = bytes[...]
        let isThere = try Self.forEachPiece(of: path, in: folder) { piece in
            guard rest.starts(with: piece) else {
                // One byte too many is left for sure.
                rest = bytes[...]
                return false
            }
            rest = rest.dropFirst(piece.count)
            return true
        }
        guard isThere else { return .missing }
        return rest.isEmpty ? .same : .other
    }

    /// Calls `body` with piece after piece of a file while it returns true; false where there is none.
    private static func forEachPiece(
        of path: String, in folder: String, _ body: (Data) -> Bool
    ) throws(FeedError) -> Bool {
        let whole = folder + "/" + path
        guard try FilePlace(of: path, in: folder) != .nothing else { return false }
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
