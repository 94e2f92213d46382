import Foundation

/// The header of a store file, read before SQLite opens it.
///
/// SQLite writes into a file that it opens, and blocks forever on a pipe, so other files must be
/// recognized first.
struct StoreHeader {
    private let bytes: [UInt8]

    /// Reads the header of the file at `path`; nil if there is no file.
    ///
    /// Throws `.notFile` for a symbolic link, a folder, a pipe or a device.
    init?(path: String) throws(StoreError) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let type = attributes?[.type] as? FileAttributeType else { return nil }
        guard type == .typeRegular else {
            throw StoreError(path: path, reason: .notFile(Self.words(for: type)))
        }
        let file = FileHandle(forReadingAtPath: path)
        bytes = Array((try? file?.read(upToCount: Self.length)) ?? Data())
        try? file?.close()
    }

    /// True if the file is a SQLite database.
    var isDatabase: Bool { bytes.starts(with: Self.magic) && bytes.count == Self.length }

    /// SQLite's `application_id`, which says what program the database belongs to; 0 if not set.
    var applicationID: Int { number(at: 68) }

    /// The version of the schema, as in `PRAGMA user_version`.
    var version: Int { number(at: 60) }

    /// Four bytes, the most significant first (SQLite's file format, section 1.3).
    private func number(at offset: Int) -> Int {
        guard isDatabase else { return 0 }
        return bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func words(for type: FileAttributeType) -> String {
        switch type {
        case .typeSymbolicLink: "a link"
        case .typeDirectory: "a folder"
        case .typeSocket: "a socket"
        default: "a pipe or a device"
        }
    }

    private static let magic = Array("SQLite format 3\0".utf8)
    private static let length = 100
}
