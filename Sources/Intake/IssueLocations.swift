internal import Foundation
public import Profiles

/// Names the places of issues, so that no two issues have one.
///
/// A file is named from the configuration's folder on, or from the root if it is elsewhere: an
/// installation that is moved as a whole keeps its locations, and a file has one however it was
/// reached.
public struct IssueLocations: Sendable {
    /// The location of an issue that was given on standard input.
    public static let standardInput = "standard input"

    private let base: String

    /// Locations for the installation whose configuration is in a folder; empty for the working
    /// folder.
    public init(below folder: String) {
        base = Self.resolved(folder) + "/"
    }

    /// The location of a file, wherever the call names it from.
    public func location(ofFile path: String) -> String {
        let end = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return prefix(ofFolder: String(path[..<end])) + path[end...]
    }

    /// The prefix of the locations of a source's issues; each ends with the issue's path.
    public func prefix(of source: Source) -> String {
        switch source {
        case .folder(let path, _):
            prefix(ofFolder: path)
        case .git(let url, let branch, let glob):
            "git \(Credentials.removed(from: url)) \(branch ?? "HEAD") "
                + GitRepository.fixedFolder(of: glob)
        case .page, .syndication:
            "page "
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
