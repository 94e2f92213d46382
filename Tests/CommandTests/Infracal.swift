import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// The built program, run as a shell would.
struct Infracal {
    /// What a run left behind.
    struct Run {
        let output: String
        let errors: String
        let status: Int32
    }

    /// The folder that it runs in.
    let folder: URL
    /// What is set in its environment beside what tests always set.
    var environment: [String: String] = [:]

    /// The program in a folder.
    init(in folder: URL) {
        self.folder = folder
    }

    /// Runs it with some words, and some text on its standard input.
    func run(_ arguments: String..., input: String = "") async throws -> Run {
        try await run(arguments, input: input)
    }

    /// Runs it with some words, and some text on its standard input.
    func run(_ arguments: [String], input: String = "") async throws -> Run {
        try await run(Self.program.path, arguments, input: input)
    }

    /// Runs a line of shell in which it is known by its name.
    func run(shell line: String) async throws -> Run {
        let path = Self.program.deletingLastPathComponent().path
        return try await run("/bin/sh", ["-c", "PATH=\(path):$PATH; " + line], input: "")
    }

    private func run(_ program: String, _ arguments: [String], input: String) async throws -> Run {
        guard !input.isEmpty else { return try await run(program, arguments, from: .none) }
        // A pipe would break where the program ends before it has read everything.
        let folder = try TemporaryFolder()
        let file = try FileDescriptor.open(
            FilePath(folder.write(input, to: "input")), .readOnly)
        return try await run(
            program, arguments, from: .fileDescriptor(file, closeAfterSpawningProcess: true))
    }

    private func run(
        _ program: String, _ arguments: [String], from input: some InputProtocol
    ) async throws -> Run {
        let result = try await Subprocess.run(
            .path(FilePath(program)), arguments: Arguments(arguments),
            environment: .custom(Self.names(fixed.merging(environment) { $1 })),
            workingDirectory: FilePath(folder.path), input: input,
            output: .string(limit: Self.limit), error: .string(limit: Self.limit))
        return Run(
            output: result.standardOutput, errors: result.standardError,
            status: Self.status(of: result.terminationStatus))
    }

    /// The program beside the tests.
    private static var program: URL {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "infracal")
        guard FileManager.default.isExecutableFile(atPath: beside.path) else {
            return Repository.root.appending(path: ".build/debug/infracal")
        }
        return beside
    }

    /// One zone, one width: output must not depend on where tests run.
    private var fixed: [String: String] {
        [
            "TZ": "UTC", "COLUMNS": "80", "LANG": "C.UTF-8",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
    }

    private static func names(_ values: [String: String]) -> [Environment.Key: String] {
        Dictionary(uniqueKeysWithValues: values.map { (Environment.Key(stringLiteral: $0), $1) })
    }

    private static func status(of termination: TerminationStatus) -> Int32 {
        switch termination {
        case .exited(let code): code
        case .signaled(let signal): -signal
        }
    }

    private static let limit = 64 * 1_048_576
}
