public import CivilTime
internal import Glibc

/// A lock that lets one process at a time refresh.
///
/// It is a `flock(2)` on an open file, which the kernel releases whenever the process ends, so a
/// crash leaves no lock. The file itself remains; it only names the last holder.
public struct RefreshLock: ~Copyable {
    /// The process that holds the lock.
    public struct Holder: Hashable, Sendable {
        /// The process identifier; nil if it could not be written.
        public let process: String?
        /// When the process took the lock.
        public let since: Timestamp
    }

    private let descriptor: Int32

    /// Takes the lock; throws `.locked` at once if another process holds it.
    public init(path: String) throws(IntakeError) {
        let descriptor = open(
            path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, Self.permissions)
        guard descriptor >= 0 else {
            let reason =
                errno == ELOOP
                ? "is a link, where the lock belongs; remove it"
                : String(cString: strerror(errno))
            throw IntakeError(.system(reason), at: path)
        }
        guard Self.isFile(descriptor) else {
            close(descriptor)
            throw IntakeError(
                .system("is not a file, but the lock belongs there; remove it"), at: path)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason: IntakeError.Reason =
                errno == EWOULDBLOCK
                ? .locked(by: Self.holder(of: descriptor))
                : .system(String(cString: strerror(errno)))
            close(descriptor)
            throw IntakeError(reason, at: path)
        }
        self.descriptor = descriptor
        ftruncate(descriptor, 0)
        let identifier = Array("\(getpid())\n".utf8)
        // Naming the holder is optional: a full disk must not stop the refresh.
        _ = write(descriptor, identifier, identifier.count)
    }

    /// The process that holds the lock at `path` now; nil if none does.
    public static func holder(of path: String) -> Holder? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK,
            fstat(descriptor, &information) == 0
        else { return nil }
        return Holder(
            process: holder(of: descriptor),
            since: Timestamp(milliseconds: information.st_mtim.tv_sec * 1_000))
    }

    deinit {
        // Closing is not enough: a child process has a copy of the descriptor until it executes its
        // program, and would keep the lock that long.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func isFile(_ descriptor: Int32) -> Bool {
        var information = stat()
        return fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    private static func holder(of descriptor: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: longestIdentifier)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let digits = buffer.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
    }

    private static let permissions: mode_t = 0o644
    private static let longestIdentifier = 20
}
