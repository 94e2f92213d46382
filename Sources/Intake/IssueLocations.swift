internal import Foundation
public import Profiles

/// Gives each issue a unique location.
///
/// Paths of files are relative to the configuration's folder, or absolute if the file is outside
/// it. A moved installation keeps its locations, and a file has the same location whichever path
/// leads to it.
public struct IssueLocations: Sendable {
    /// The location of an issue that was given on standard input.
    public static let standardInput = "standard input"

    /// The prefix of the locations of messages; the `Message-ID` follows.
    public static let mail = "mail "

    private let base: String

    /// Locations relative to the configuration's folder; an empty `folder` is the working folder.
    public init(below folder: String) {
        base = Self.resolved(folder) + "/"
    }

    /// The location of a file, given any path to it.
    public func location(ofFile path: String) -> String {
        let end = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return prefix(ofFolder: String(path[..<end])) + path[end...]
    }

    /// The prefix of the locations of a source's issues; the issue's path follows.
    public func prefix(of source: Source) -> String {
        switch source {
        case .folder(let path, _):
            prefix(ofFolder: path)
        case .git(let url, let branch, let glob):
            "git \(Credentials.removed(from: url)) \(branch ?? "HEAD") "
                + GitRepository.fixedFolder(of: glob)
        case .page, .syndication:
            "page "
        case .maildir, .mbox:
            Self.mail
        }
    }

    private func prefix(ofFolder path: String) -> String {
        let folder = Self.resolved(path) + "/"
        return "file " + (folder.hasPrefix(base) ? String(folder.dropFirst(base.count)) : folder)
    }

    private static func resolved(_ folder: String) -> String {
        let path = URL(filePath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().path
        return path == "/" ? "" : path
    }
}
