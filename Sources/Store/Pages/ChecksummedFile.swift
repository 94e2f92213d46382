import GRDBSQLite

/// This program's state of an open store file, in memory right after SQLite's own state.
///
/// Each page gets a checksum when it is written, and is checked when it is read. SQLite's
/// write-ahead log has its own checksums; its pages get checksums when they are moved to the main
/// file.
struct ChecksummedFile {
    /// The methods that SQLite calls; it must be the first field, since SQLite uses its address.
    private var methods: sqlite3_io_methods
    /// The system's methods, which access the disk.
    private let system: sqlite3_io_methods
    /// True if pages have checksums; those written by earlier releases do not.
    private var hasChecksums = false

    /// The offset of this state, in bytes from the start of SQLite's own.
    static let position =
        (ChecksummedStorage.system.map { Int($0.pointee.szOsFile) } ?? 0) + 15 & ~15

    /// Replaces the methods of a file that was just opened.
    static func begin(with file: UnsafeMutablePointer<sqlite3_file>) {
        guard let system = file.pointee.pMethods?.pointee else { return }
        var methods = system
        // Version 3 of these methods would let SQLite map the file into memory, without `xRead`.
        methods.iVersion = min(2, system.iVersion)
        methods.xRead = { file, buffer, count, offset in
            guard let file, let buffer else { return SQLITE_IOERR }
            return ChecksummedFile.of(file).pointee
                .read(file, UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)), offset)
        }
        methods.xWrite = { file, bytes, count, offset in
            guard let file, let bytes else { return SQLITE_IOERR }
            return ChecksummedFile.of(file).pointee
                .write(file, UnsafeRawBufferPointer(start: bytes, count: Int(count)), offset)
        }
        let record = of(file)
        record.initialize(to: ChecksummedFile(system: system, methods: methods))
        file.pointee.pMethods = UnsafeRawPointer(record)
            .assumingMemoryBound(to: sqlite3_io_methods.self)
    }

    private init(system: sqlite3_io_methods, methods: sqlite3_io_methods) {
        self.system = system
        self.methods = methods
    }

    private static func of(
        _ file: UnsafeMutablePointer<sqlite3_file>
    ) -> UnsafeMutablePointer<ChecksummedFile> {
        UnsafeMutableRawPointer(file).advanced(by: position)
            .assumingMemoryBound(to: ChecksummedFile.self)
    }
}

extension ChecksummedFile {
    private mutating func read(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ buffer: UnsafeMutableRawBufferPointer,
        _ offset: Int64
    ) -> Int32 {
        let status = system.xRead(file, buffer.baseAddress, Int32(buffer.count), offset)
        if offset == 0, status == SQLITE_OK, Self.reservesChecksums(UnsafeRawBufferPointer(buffer))
        {
            hasChecksums = true
        }
        let end = offset + Int64(buffer.count)
        // A read of the header alone is not checked: SQLite reads the whole page, with its
        // checksum, next.
        guard hasChecksums, end > Self.headerLength else { return status }
        guard status == SQLITE_OK else {
            return status == Self.shortRead ? Self.damaged : status
        }
        if buffer.count == PageChecksum.pageSize, offset % Int64(PageChecksum.pageSize) == 0 {
            return Self.check(UnsafeRawBufferPointer(buffer), at: offset)
        }
        return checkPages(of: file, from: offset, to: end)
    }

    /// Checks each page of which SQLite read a part, as a whole.
    private func checkPages(
        of file: UnsafeMutablePointer<sqlite3_file>, from offset: Int64, to end: Int64
    ) -> Int32 {
        let size = Int64(PageChecksum.pageSize)
        return withUnsafeTemporaryAllocation(byteCount: PageChecksum.pageSize, alignment: 8) {
            page in
            for place in stride(from: offset / size * size, to: end, by: PageChecksum.pageSize) {
                let status = system.xRead(file, page.baseAddress, Int32(page.count), place)
                guard status == SQLITE_OK,
                    Self.check(UnsafeRawBufferPointer(page), at: place) == SQLITE_OK
                else { return Self.damaged }
            }
            return SQLITE_OK
        }
    }

    private mutating func write(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeRawBufferPointer,
        _ offset: Int64
    ) -> Int32 {
        // The first page is read first, and says if the others have room for checksums.
        if offset == 0 { hasChecksums = Self.reservesChecksums(bytes) }
        guard hasChecksums, bytes.count == PageChecksum.pageSize else {
            return system.xWrite(file, bytes.baseAddress, Int32(bytes.count), offset)
        }
        return withUnsafeTemporaryAllocation(byteCount: PageChecksum.pageSize, alignment: 8) {
            page in
            page.copyMemory(from: bytes)
            PageChecksum(of: bytes, at: offset).write(on: page)
            return system.xWrite(file, page.baseAddress, Int32(page.count), offset)
        }
    }
}

extension ChecksummedFile {
    private static func check(_ page: UnsafeRawBufferPointer, at offset: Int64) -> Int32 {
        PageChecksum(of: page, at: offset) == PageChecksum(on: page) ? SQLITE_OK : damaged
    }

    /// True if the header of a file reserves room for a checksum on each page.
    private static func reservesChecksums(_ header: UnsafeRawBufferPointer) -> Bool {
        header.count >= headerLength && header[reservePosition] == PageChecksum.length
    }

    private static let headerLength = 100
    private static let reservePosition = 20
    /// SQLite's `SQLITE_IOERR_SHORT_READ` and `SQLITE_IOERR_DATA`, which are C macros with
    /// expressions.
    private static let shortRead = SQLITE_IOERR | 2 << 8
    private static let damaged = SQLITE_IOERR | 32 << 8
}
