internal import Glibc
internal import SystemPackage

/// Provides bytes as the standard input of another program.
///
/// They go through an unnamed file: a pipe would break if the program ends before it has read
/// everything, and the signal would end this program too.
enum InputFile {
    /// A descriptor for reading the bytes, which the caller must close.
    static func descriptor(of bytes: [UInt8], at place: String) throws(IntakeError)
        -> FileDescriptor
    {
        let path = folder + "/infracal-input-\(UInt64.random(in: 0...UInt64.max))"
        do {
            let file = try FileDescriptor.open(
                path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: .ownerReadWrite)
            unlink(path)
            do {
                try file.writeAll(bytes)
                try file.seek(offset: 0, from: .start)
            } catch {
                try? file.close()
                throw error
            }
            return file
        } catch {
            throw IntakeError(.system("\(folder): \(error)"), at: place)
        }
    }

    private static var folder: String {
        getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }
}
