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
