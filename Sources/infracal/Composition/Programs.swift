internal import Foundation

/// The programs that are installed next to this one.
enum Programs {
    /// The path of a program; nil if it is not there.
    static func path(of name: String) -> String? {
        let own = Bundle.main.executableURL?.resolvingSymlinksInPath()
        guard let path = own?.deletingLastPathComponent().appending(path: name).path,
            FileManager.default.isExecutableFile(atPath: path)
        else { return nil }
        return path
    }
}
