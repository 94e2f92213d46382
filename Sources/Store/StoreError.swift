/// Why a store could not be opened, read or written.
public struct StoreError: Error, Hashable, Sendable {
    /// The reasons for the failure.
    public enum Reason: Hashable, Sendable {
        /// The file does not exist.
        case missing
        /// Another program holds the lock; trying again later helps.
        case locked
        /// The file, or its folder, cannot be written.
        case readOnly
        /// The disk is full.
        case full
        /// The file is not an SQLite database, or is damaged.
        case damaged
        /// The file is another program's database.
        case foreign
        /// Something other than a file is at the path, described in words.
        case notFile(String)
        /// A later release of the program wrote it, with this schema version.
        case newer(Int)
        /// No item has an identifier with this beginning.
        case unknownItem(String)
        /// More than one item has an identifier with this beginning.
        case ambiguousItem(String)
        /// Anything else, with SQLite's message.
        case failed(String)
    }

    /// The store's path.
    public let path: String
    /// The reason.
    public let reason: Reason

    /// An error of the store at `path`.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// True if the same call may succeed later (exit status 75).
    public var isTemporary: Bool { reason == .locked }
}

extension StoreError: CustomStringConvertible {
    /// One line that begins with the path: what is wrong, and what to do if that is known.
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

    /// What to do about it; nil if that is not known.
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
