import GRDB

extension StoreError {
    /// The meaning of an error from SQLite, or from reading a row, for the store at `path`.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            self.init(path: path, reason: Reason(error))
        case is UnreadableRow, is RowDecodingError:
            self.init(path: path, reason: .damaged)
        default:
            self.init(path: path, reason: .failed("\(error)"))
        }
    }
}

extension StoreError.Reason {
    fileprivate init(_ error: DatabaseError) {
        switch error.resultCode {
        // The file `-shm` next to the store cannot grow, since the disk is full.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .full
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_DATA: self = .damaged
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_FULL: self = .full
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
        case .SQLITE_CANTOPEN: self = .readOnly
        default: self = .failed(error.message ?? "SQLite error \(error.resultCode.rawValue)")
        }
    }
}
