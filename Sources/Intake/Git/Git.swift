internal import Subprocess

/// Runs the system's git without prompts, without executing anything from a repository, and with a
/// time limit.
struct Git: Sendable {
    /// The address of the repository, for messages.
    let url: String

    private let seconds: Int
    private let budget: TimeBudget
    private let route: GitRoute

    /// Prepares git for a repository; throws if its address may not be used.
    ///
    /// Unless `settings` allow private networks, the name of the server is resolved now and must
    /// have a public address, and unencrypted `http` is refused. Each command may take as long as
    /// `settings` allow, but no longer than what is left of `budget`.
    init(
        url: String, settings: IntakeSettings, within budget: TimeBudget
    ) async throws(IntakeError) {
        let address = try GitAddress(url)
        var network: String?
        guard address.transport != .http || settings.allowsPrivateNetworks else {
            throw IntakeError(.badAddress("only https, ssh, git and file are"), at: url)
        }
        if address.transport != .file, !settings.allowsPrivateNetworks {
            network = try await HostResolver.address(
                of: address.host, port: address.port, at: url, allowsPrivateNetworks: false)
        }
        self.url = url
        self.budget = budget
        seconds = settings.gitTimeout
        route = GitRoute(to: address, by: network)
    }

    /// The standard output of a git command.
    func output(
        _ arguments: [String], of input: [UInt8] = [], maximumBytes: Int = longestListing
    ) async throws(IntakeError) -> [UInt8] {
        let command = Command(
            name: "git",
            arguments: (Self.settings + route.settings).flatMap { ["-c", $0] } + arguments,
            environment: Self.environment.merging(route.environment) { $1 }, place: url)
        try budget.expectTime(at: url)
        do throws(IntakeError) {
            return try await command.output(
                of: input, maximumBytes: maximumBytes, seconds: min(seconds, budget.remaining))
        } catch {
            throw budget.judged(error)
        }
    }

    /// The standard output of a git command, as text.
    func text(_ arguments: [String]) async throws(IntakeError) -> String {
        String(decoding: try await output(arguments), as: UTF8.self)
    }

    /// The commit at the head of a branch in the remote repository.
    func remoteHead(branch: String?) async throws(IntakeError) -> String {
        let reference = branch.map { "refs/heads/" + $0 } ?? "HEAD"
        let output = try await text(["ls-remote", "--quiet", "--", url, reference])
        // git also lists references that only end in the name: for `HEAD`, also
        // `refs/remotes/origin/HEAD`.
        for line in output.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            if fields.count == 2, fields[1] == reference { return String(fields[0]) }
        }
        throw IntakeError(.malformed("has no branch '\(branch ?? "HEAD")'"), at: url)
    }

    /// The most bytes of output: enough for a list of a million files in a repository.
    private static let longestListing = 256 * 1_048_576

    private static let settings = [
        "core.hooksPath=/dev/null", "core.symlinks=false", "core.fsmonitor=false",
        "http.followRedirects=false", "submodule.recurse=false", "gc.auto=0",
        "maintenance.auto=false", "http.lowSpeedLimit=1000", "http.lowSpeedTime=60",
        "advice.detachedHead=false",
    ]

    private static let environment: [Environment.Key: String?] = [
        "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "LC_ALL": "C",
        // If this program runs in a git hook, these variables name the hook's own repository.
        "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil,
        "GIT_OBJECT_DIRECTORY": nil, "GIT_COMMON_DIR": nil, "GIT_PREFIX": nil,
    ]
}
