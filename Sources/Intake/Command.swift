internal import Subprocess
internal import SystemPackage

/// A program to run, with its arguments.
struct Command: Sendable {
    /// The program's name, looked up in `PATH`.
    let name: String
    /// The arguments.
    let arguments: [String]
    /// Changes to the environment of this process; nil removes a variable.
    var environment: [Environment.Key: String?] = [:]
    /// The address or file that the command works on, for error messages.
    let place: String

    /// Runs the program and returns what it writes to standard output.
    ///
    /// If it does not end in time, it is asked to stop, and then killed together with all its
    /// children.
    func output(
        of input: [UInt8] = [], maximumBytes: Int, seconds: Int
    ) async throws(IntakeError) -> [UInt8] {
        let result: Result<[UInt8], IntakeError> = await TimeLimit.run(seconds: seconds, at: place)
        {
            await collected(input: input, maximumBytes: maximumBytes)
        }
        return try result.get()
    }
}

extension Command {
    private func collected(
        input: [UInt8], maximumBytes: Int
    ) async -> Result<[UInt8], IntakeError> {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: Self.grace),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: Self.grace),
        ]
        do {
            let input = try InputFile.descriptor(of: input, at: place)
            let result = try await run(
                executable, arguments: Arguments(arguments),
                environment: .inherit.updating(environment), platformOptions: options,
                input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                output: .bytes(limit: maximumBytes),
                error: .string(limit: Self.longestComplaint))
            guard result.terminationStatus.isSuccess else {
                return .failure(failure(result.terminationStatus, words: result.standardError))
            }
            return .success(result.standardOutput)
        } catch let error as IntakeError {
            return .failure(error)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .failure(IntakeError(.tooLarge(limit: maximumBytes), at: place))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(IntakeError(.system("the program \(name) is not installed"), at: place))
        } catch {
            return .failure(IntakeError(.system("\(name): \(error)"), at: place))
        }
    }

    private var executable: Executable {
        name.contains("/") ? .path(FilePath(name)) : .name(name)
    }

    private func failure(_ status: TerminationStatus, words: String) -> IntakeError {
        let lines = words.split(whereSeparator: \.isNewline).filter {
            !$0.allSatisfy(\.isWhitespace)
        }
        // git may print advice after the reason.
        let line = lines.last { $0.hasPrefix("fatal: ") } ?? lines.last
        let shown = [name] + arguments.drop { $0.hasPrefix("-") || $0.contains("=") }.prefix(1)
        return IntakeError(
            .command(shown.joined(separator: " "), status: status.words, words: String(line ?? "")),
            at: place)
    }

    /// The time between asking a program to stop and killing it.
    private static let grace = Duration.seconds(2)
    private static let longestComplaint = 1_048_576
}

extension TerminationStatus {
    /// How a program ended, for messages: `status 1` or `signal 9`.
    fileprivate var words: String {
        switch self {
        case .exited(let code): "status \(code)"
        case .signaled(let number): "signal \(number)"
        }
    }
}
