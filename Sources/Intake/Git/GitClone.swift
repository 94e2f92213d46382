internal import CivilTime
internal import Digests
internal import Foundation

/// A partial, sparse clone: all commits and folders, but only the contents of issues.
struct GitClone: Sendable {
    /// A file that matches the glob.
    struct File: Hashable, Sendable {
        /// The path in the repository.
        let path: String
        /// The identifier of its content.
        let blob: String
    }

    /// The repository that was cloned.
    let repository: GitRepository
    /// Runs git.
    let git: Git

    /// Updates the clone to the head of the branch, and returns that commit.
    ///
    /// A clone damaged by a crash or a full disk is made again. It is not deleted while the server
    /// cannot be reached, since then it may be intact.
    func update() async throws(IntakeError) -> String {
        if FileManager.default.fileExists(atPath: folder) {
            do throws(IntakeError) {
                return try await fetch()
            } catch {
                _ = try await git.remoteHead(branch: repository.branch)
                try remove(folder)
            }
        }
        try await create()
        return try await fetch()
    }

    /// The files on the branch that match the glob, in order.
    func files() async throws(IntakeError) -> [File] {
        let prefix = repository.fixedFolder
        let listing = try await here(
            ["ls-tree", "-r", "-z", "--full-tree", Self.head]
                + (prefix.isEmpty ? [] : ["--", prefix]))
        return listing.split(separator: 0).compactMap { entry in
            let halves = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            guard halves.count == 2 else { return nil }
            let path = String(decoding: halves[1], as: UTF8.self)
            let fields = String(decoding: halves[0], as: UTF8.self).split(separator: " ")
            // Regular files only: the content of a link would be a path on this machine.
            guard fields.count == 3, fields[0].hasPrefix("100"),
                PathPattern(repository.glob).matches(path)
            else { return nil }
            return File(path: path, blob: String(fields[2]))
        }
    }

    /// When each path was added.
    ///
    /// A file that was renamed without a change keeps the date of its first name.
    func additions() async throws(IntakeError) -> [String: Timestamp] {
        let log = try await here([
            "log", "--reverse", "-M100%", "--diff-filter=AR", "--name-status", "-z",
            "--format=%x01%ct", Self.head, "--", ":(top,glob)" + repository.glob,
        ])
        return GitAdditions(log: log).dates
    }

    /// The contents of files by blob identifier, without those larger than `maximumBytes`.
    func contents(
        of files: [File], maximumBytes: Int
    ) async throws(IntakeError) -> [String: [UInt8]] {
        let all = Array(Set(files.map(\.blob))).sorted()
        let sizes = GitBlobs.sizes(
            in: try await here(["cat-file", "--batch-check"], of: GitBlobs.request(for: all)))
        let wanted = all.filter { sizes[$0].map { $0 <= maximumBytes } ?? false }
        let output = try await here(
            ["cat-file", "--batch"], of: GitBlobs.request(for: wanted),
            maximumBytes: Self.largestOutput)
        return GitBlobs.contents(in: output)
    }

    /// The reference for the branch in the clone, whatever the branch is called in the repository.
    private static let head = "refs/infracal/head"
    private static let largestOutput = 512 * 1_048_576
}

extension GitClone {
    private var folder: String {
        let key = [repository.url, repository.branch ?? "HEAD", repository.glob]
        return repository.settings.cache + "/git-"
            + SHA256(text: key.joined(separator: "\n")).hex.prefix(Self.digitsOfName)
    }

    private func here(
        _ arguments: [String], of input: [UInt8] = [], maximumBytes: Int? = nil
    ) async throws(IntakeError) -> [UInt8] {
        let full = ["-C", folder] + arguments
        guard let maximumBytes else { return try await git.output(full, of: input) }
        return try await git.output(full, of: input, maximumBytes: maximumBytes)
    }

    /// Clones into a temporary folder, so that an interrupted clone is never mistaken for a
    /// complete one.
    private func create() async throws(IntakeError) {
        let unfinished = folder + ".new"
        try remove(unfinished)
        try makeFolder(repository.settings.cache)
        let branch = repository.branch.map { ["--branch", $0] } ?? []
        _ = try await git.output(
            ["clone", "--quiet", "--filter=blob:none", "--sparse", "--no-checkout", "--no-tags"]
                + ["--single-branch"] + branch + ["--", repository.url, unfinished])
        _ = try await git.output(
            ["-C", unfinished, "sparse-checkout", "set", "--no-cone", "/" + repository.glob])
        try move(unfinished, to: folder)
    }

    /// Fetches the branch, checks out the issues, and returns the commit at its head.
    ///
    /// The checkout downloads the contents of all new issues in one request.
    private func fetch() async throws(IntakeError) -> String {
        let reference = repository.branch.map { "refs/heads/" + $0 } ?? "HEAD"
        _ = try await here(
            ["fetch", "--quiet", "--no-tags", "--force", "origin", "+\(reference):\(Self.head)"])
        _ = try await here(["checkout", "--quiet", "--force", "--detach", Self.head])
        let commit = try await here(["rev-parse", "--verify", Self.head + "^{commit}"])
        return String(decoding: commit, as: UTF8.self).filter { !$0.isWhitespace }
    }

    private func remove(_ path: String) throws(IntakeError) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try attempt(at: path) { try FileManager.default.removeItem(atPath: path) }
    }

    private func makeFolder(_ path: String) throws(IntakeError) {
        try attempt(at: path) {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        }
    }

    private func move(_ path: String, to target: String) throws(IntakeError) {
        try attempt(at: target) { try FileManager.default.moveItem(atPath: path, toPath: target) }
    }

    private func attempt(at path: String, _ step: () throws -> Void) throws(IntakeError) {
        do {
            try step()
        } catch {
            throw IntakeError(.system(error.localizedDescription), at: path)
        }
    }

    private static let digitsOfName = 16
}
