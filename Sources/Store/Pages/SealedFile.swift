import GRDBSQLite

/// The state of an open store file that is kept next to SQLite's own.
///
/// Each page gets a seal when it is written, and is checked when it is read. SQLite's write-ahead
/// log has its own checksums; its pages are sealed when they are moved to the main file.
struct SealedFile {
    /// The methods that SQLite calls; it must be the first field, since SQLite uses its address.
    private var methods: sqlite3_io_methods
    /// The system's methods, which access the disk.
    private let system: sqlite3_io_methods
    /// True if pages have seals; those written by earlier releases do not.
    private var isSealed = false

    /// The offset of this state after SQLite's own.
    static let position = (SealedFiles.system.map { Int($0.pointee.szOsFile) } ?? 0) + 15 & ~15

    /// Replaces the methods of a file that was just opened.
    static func begin(with file: UnsafeMutablePointer<sqlite3_file>) {
        guard let system = file.pointee.pMethods?.pointee else { return }
        var methods = system
        // Later versions would let SQLite map the file into memory without reading it.
        methods.iVersion = min(2, system.iVersion)
        methods.xRead = { file, buffer, count, offset in
            guard let file, let buffer else { return SQLITE_IOERR }
            return SealedFile.of(file).pointee
                .read(file, UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)), offset)
        }
        methods.xWrite = { file, bytes, count, offset in
            guard let file, let bytes else { return SQLITE_IOERR }
            return SealedFile.of(file).pointee
                .write(file, UnsafeRawBufferPointer(start: bytes, count: Int(count)), offset)
        }
        let record = of(file)
        record.initialize(to: SealedFile(system: system, methods: methods))
        file.pointee.pMethods = UnsafeRawPointer(record)
            .assumingMemoryBound(to: sqlite3_io_methods.self)
    }

    private init(system: sqlite3_io_methods, methods: sqlite3_io_methods) {
        self.system = system
        self.methods = methods
    }

    private static func of(
        _ file: UnsafeMutablePointer<sqlite3_file>
    ) -> UnsafeMutablePointer<SealedFile> {
        UnsafeMutableRawPointer(file).advanced(by: position)
            .assumingMemoryBound(to: SealedFile.self)
    }
}

extension SealedFile {
    private mutating func read(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ buffer: UnsafeMutableRawBufferPointer,
        _ offset: Int64
    ) -> Int32 {
        let status = system.xRead(file, buffer.baseAddress, Int32(buffer.count), offset)
        if offset == 0, status == SQLITE_OK, Self.saysSealed(UnsafeRawBufferPointer(buffer)) {
            isSealed = true
        }
        let end = offset + Int64(buffer.count)
        // A read of the header alone is not checked: SQLite reads the whole page, with its seal, next.
        guard isSealed, end > Self.headerLength else { return status }
        guard status == SQLITE_OK else {
            return status == Self.shortRead ? Self.damaged : status
        }
        if buffer.count == PageSeal.pageSize, offset % Int64(PageSeal.pageSize) == 0 {
            return Self.check(UnsafeRawBufferPointer(buffer), at: offset)
        }
        return checkPages(of: file, from: offset, to: end)
    }

    /// Checks each page of which SQLite read a part, as a whole.
    private func checkPages(
        of file: UnsafeMutablePointer<sqlite3_file>, from offset: Int64, to end: Int64
    ) -> Int32 {
        let size = Int64(PageSeal.pageSize)
        return withUnsafeTemporaryAllocation(byteCount: PageSeal.pageSize, alignment: 8) { page in
            for place in stride(from: offset / size * size, to: end, by: PageSeal.pageSize) {
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
        // The first page is read first, and says if the others have room for seals.
        if offset == 0 { isSealed = Self.saysSealed(bytes) }
        guard isSealed, bytes.count == PageSeal.pageSize else {
            return system.xWrite(file, bytes.baseAddress, Int32(bytes.count), offset)
        }
        return withUnsafeTemporaryAllocation(byteCount: PageSeal.pageSize, alignment: 8) { page in
            page.copyMemory(from: bytes)
            PageSeal(of: bytes, at: offset).write(on: page)
            return system.xWrite(file, page.baseAddress, Int32(page.count), offset)
        }
    }
}

extension SealedFile {
    private static func check(_ page: UnsafeRawBufferPointer, at offset: Int64) -> Int32 {
        PageSeal(of: page, at: offset) == PageSeal(on: page) ? SQLITE_OK : damaged
    }

    /// True if the header of a file reserves room for a seal on each page.
    private static func saysSealed(_ header: UnsafeRawBufferPointer) -> Bool {
        header.count >= headerLength && header[reservePosition] == PageSeal.length
    }

    private static let headerLength = 100
    private static let reservePosition = 20
    /// SQLite's `SQLITE_IOERR_SHORT_READ` and `SQLITE_IOERR_DATA`, which are C macros with
    /// expressions.
    private static let shortRead = SQLITE_IOERR | 2 << 8
    private static let damaged = SQLITE_IOERR | 32 << 8
}
