/// Why a store could not be opened, read or written: one line that says what to do.
public struct StoreError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// Another program holds the store's lock; trying again later helps.
        case locked
        /// The file, or the folder that it stands in, may not be written.
        case readOnly
        /// The disk has no room left.
        case full
        /// The file is no SQLite database, or is damaged.
        case damaged
        /// The file is another program's database.
        case foreign
        /// There is something else than a file, in words.
        case notFile(String)
        /// A later release of the program wrote it; its schema version.
        case newer(Int)
        /// No item has an identifier that begins so.
        case unknownItem(String)
        /// Several items have an identifier that begins so.
        case ambiguousItem(String)
        /// Anything else, in SQLite's words.
        case failed(String)
    }

    /// The store's path.
    public let path: String
    /// What went wrong.
    public let reason: Reason

    /// An error of the store at `path`.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// Whether the same call may succeed later (exit status 75).
    public var isTemporary: Bool { reason == .locked }
}

extension StoreError: CustomStringConvertible {
    /// One line that begins with the path: what is wrong, and what to do where that is known.
    public var description: String { finding + (remedy.map { "; " + $0 } ?? "") }

    /// What is wrong, in one line that begins with the path.
    public var finding: String {
        let words =
            switch reason {
            case .missing: "no store here yet"
            case .locked: "another program is writing to the store"
            case .readOnly: "the store may not be written"
            case .full: "the disk is full; the store is as it was"
            case .damaged: "no sound SQLite database"
            case .foreign: "a database of another program, which is left alone"
            case .notFile(let what): "is \(what), where the store's file belongs"
            case .newer(let version):
                "written by a newer release of infracal (schema \(version))"
            case .unknownItem(let prefix):
                "no item has an identifier that begins with '\(prefix)'"
            case .ambiguousItem(let prefix): "several items have an identifier like '\(prefix)…'"
            case .failed(let message): message
            }
        return "\(path): \(words)"
    }

    /// What to do about it; nil where that is not known.
    public var remedy: String? {
        switch reason {
        case .missing: "`infracal ingest` or `infracal refresh` makes one"
        case .locked: "try again later"
        case .readOnly: "check its permissions and its folder's"
        case .damaged: "move it away and run `infracal refresh` to rebuild it"
        case .foreign, .notFile: "name another file ('store' in the configuration)"
        case .newer: "install that release"
        case .full, .unknownItem, .ambiguousItem, .failed: nil
        }
    }
}
