import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// Runs the built program as a shell would.
struct Infracal {
    /// The result of a run.
    struct Run {
        let output: String
        let errors: String
        let status: Int32
    }

    /// The folder that it runs in.
    let folder: URL
    /// Environment variables in addition to those that are always set.
    var environment: [String: String] = [:]

    /// Runs the program in a folder.
    init(in folder: URL) {
        self.folder = folder
    }

    /// Runs the program with arguments and a text on standard input.
    func run(_ arguments: String..., input: String = "") async throws -> Run {
        try await run(arguments, input: input)
    }

    /// Runs the program with arguments and a text on standard input.
    func run(_ arguments: [String], input: String = "") async throws -> Run {
        try await run(Self.program.path, arguments, input: input)
    }

    /// Runs a shell command in which the program can be called by name.
    func run(shell line: String) async throws -> Run {
        let path = Self.program.deletingLastPathComponent().path
        return try await run("/bin/sh", ["-c", "PATH=\(path):$PATH; " + line], input: "")
    }

    private func run(_ program: String, _ arguments: [String], input: String) async throws -> Run {
        guard !input.isEmpty else { return try await run(program, arguments, from: .none) }
        // A pipe would break if the program ends before it has read everything.
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

    /// The program in the build folder of the tests.
    private static var program: URL {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "infracal")
        guard FileManager.default.isExecutableFile(atPath: beside.path) else {
            return Repository.root.appending(path: ".build/debug/infracal")
        }
        return beside
    }

    /// A fixed zone and width, so that output does not depend on the machine; the options of a
    /// sanitizer are passed on.
    private var fixed: [String: String] {
        let inherited = ProcessInfo.processInfo.environment
        let fixed = [
            "TZ": "UTC", "COLUMNS": "80", "LANG": "C.UTF-8",
            "PATH": inherited["PATH"] ?? "/usr/bin:/bin",
        ]
        return fixed.merging(inherited.filter { $0.key.hasSuffix("SAN_OPTIONS") }) { own, _ in own }
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
