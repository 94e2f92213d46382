import Foundation
import Subprocess

/// A git repository on this machine to read from.
struct GitRemote {
    let path: String

    /// Its working tree, during a commit.
    struct Tree {
        let path: String

        func write(_ text: String, to name: String) throws {
            let file = URL(fileURLWithPath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func remove(_ name: String) throws {
            try FileManager.default.removeItem(atPath: path + "/" + name)
        }

        func move(_ name: String, to target: String) throws {
            try FileManager.default.moveItem(
                atPath: path + "/" + name, toPath: path + "/" + target)
        }

        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(
                atPath: path + "/" + name, withDestinationPath: target)
        }
    }

    init(folder: String) async throws {
        path = folder
        _ = try await Self.git(["init", "--quiet", "--initial-branch=main", folder])
        // Servers of repositories usually allow this.
        for setting in ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"] {
            _ = try await Self.git(["-C", folder, "config", setting, "true"])
        }
    }

    /// Commits the changes that `change` makes to the files, with a date.
    func commit(_ date: String, _ change: (Tree) throws -> Void) async throws {
        try change(Tree(path: path))
        _ = try await Self.git(["-C", path, "add", "--all"])
        _ = try await Self.git(
            ["-C", path, "commit", "--quiet", "--message", "A change"],
            environment: ["GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date])
    }

    /// Removes the newest commits.
    func forget(commits: Int) async throws {
        _ = try await Self.git(["-C", path, "reset", "--quiet", "--hard", "HEAD~\(commits)"])
    }

    /// Runs git with a fixed author, and returns its output.
    static func git(
        _ arguments: [String], environment: [Environment.Key: String?] = [:]
    ) async throws -> String {
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        let result = try await run(
            .name("git"), arguments: Arguments(author + arguments),
            environment: .inherit.updating(environment), output: .string(limit: 1_000_000),
            error: .string(limit: 100_000))
        guard result.terminationStatus.isSuccess else {
            throw GitFailure(arguments: arguments, words: result.standardError)
        }
        return result.standardOutput
    }
}

struct GitFailure: Error {
    let arguments: [String]
    let words: String
}
