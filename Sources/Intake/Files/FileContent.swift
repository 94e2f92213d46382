internal import Glibc

/// Reads the bytes of a file or of standard input, up to a limit.
public enum FileContent {
    /// The bytes of the file at `path`; throws if it is larger than `maximum`, without reading it.
    public static func bytes(of path: String, maximum: Int) throws(IntakeError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw IntakeError(errno == ENOENT ? .missing : systemReason, at: path)
        }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else {
            throw IntakeError(systemReason, at: path)
        }
        guard information.st_mode & S_IFMT != S_IFDIR else {
            throw IntakeError(.system("is a folder, not a file"), at: path)
        }
        return try bytes(
            of: descriptor, at: path, expecting: Int(information.st_size), maximum: maximum)
    }

    /// Throws if the file at `path` cannot be opened.
    public static func expectReadable(_ path: String) throws(IntakeError) {
        guard access(path, R_OK) == 0 else { throw IntakeError(systemReason, at: path) }
    }

    /// All bytes of standard input; throws if there are more than `maximum`.
    public static func standardInput(maximum: Int) throws(IntakeError) -> [UInt8] {
        try bytes(of: STDIN_FILENO, at: "standard input", expecting: 0, maximum: maximum)
    }
}

extension FileContent {
    private static func bytes(
        of descriptor: Int32, at place: String, expecting size: Int, maximum: Int
    ) throws(IntakeError) -> [UInt8] {
        guard size <= maximum else { throw IntakeError(.tooLarge(limit: maximum), at: place) }
        var content: [UInt8] = []
        content.reserveCapacity(size)
        var buffer = [UInt8](repeating: 0, count: bufferBytes)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw IntakeError(systemReason, at: place) }
            guard count > 0 else { return content }
            content.append(contentsOf: buffer[..<count])
            guard content.count <= maximum else {
                throw IntakeError(.tooLarge(limit: maximum), at: place)
            }
        }
    }

    private static var systemReason: IntakeError.Reason {
        .system(String(cString: strerror(errno)))
    }

    private static let bufferBytes = 65_536
}
