import Foundation

/// A file in the published folder that is read piece by piece, and closed when it is released.
final class ExistingFile {
    private let path: String
    private let handle: FileHandle

    /// Opens a file in a folder; nil if nothing is at its path.
    init?(path: String, in folder: String) throws(FeedError) {
        let whole = folder + "/" + path
        guard try FileType(of: path, in: folder) != .nothing else { return nil }
        do {
            handle = try FileHandle(forReadingFrom: URL(filePath: whole))
        } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
            return nil
        } catch {
            throw .file(path: whole, doing: "read", reason: error.localizedDescription)
        }
        self.path = whole
    }

    deinit { try? handle.close() }

    /// Reads the next bytes, at most `length`; nil at the end.
    func next(_ length: Int = pieceLength) throws(FeedError) -> Data? {
        do {
            let piece = try handle.read(upToCount: length)
            return piece?.isEmpty == true ? nil : piece
        } catch {
            throw .file(path: path, doing: "read", reason: error.localizedDescription)
        }
    }

    /// Reads as many bytes as `piece` has; true if they are the same.
    func continues(with piece: [UInt8]) throws(FeedError) -> Bool {
        var rest = piece[...]
        while !rest.isEmpty {
            guard let read = try next(min(rest.count, Self.pieceLength)), rest.starts(with: read)
            else {
                return false
            }
            rest = rest.dropFirst(read.count)
        }
        return true
    }

    private static let pieceLength = 1 << 20
}
