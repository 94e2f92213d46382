internal import Glibc
internal import SystemPackage

/// Bytes that another program gets as its standard input.
///
/// They go through a file without a name: a pipe would break, and end this program with it, where
/// the other one ends before it has read everything.
enum InputFile {
    /// A descriptor from which the bytes can be read; whoever takes it closes it.
    static func descriptor(of bytes: [UInt8], at place: String) throws(IntakeError)
        -> FileDescriptor
    {
        var path = Array("/tmp/infracal-input-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw failure(at: place) }
        unlink(path)
        guard write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
            let error = failure(at: place)
            close(descriptor)
            throw error
        }
        return FileDescriptor(rawValue: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func failure(at place: String) -> IntakeError {
        IntakeError(.system(String(cString: strerror(errno))), at: place)
    }
}
