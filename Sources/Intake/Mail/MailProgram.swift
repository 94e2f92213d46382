internal import Foundation
internal import Mail

/// `infracal-mail`, which parses messages in a process of its own.
struct MailProgram: Sendable {
    /// The path of the program, or its name if it is in `PATH`.
    let path: String
    /// The time limit for one run, in seconds.
    let seconds: Int

    /// The records of files with a message each.
    ///
    /// If the program ends at a file, the others are still read, and the record of that file has the
    /// error.
    func records(of paths: [String]) async throws(IntakeError) -> [MailRecord] {
        do throws(IntakeError) {
            return try await records(paths, place: paths.count == 1 ? paths[0] : "mail")
        } catch {
            guard case .command = error.reason else { throw error }
            guard paths.count > 1 else {
                return [MailRecord(path: paths[0], error: "cannot be read as mail (\(error))")]
            }
            let half = paths.count / 2
            return try await records(of: Array(paths[..<half])) + records(of: Array(paths[half...]))
        }
    }

    /// The records of all messages in an mbox file.
    func records(ofMailbox path: String) async throws(IntakeError) -> [MailRecord] {
        try await records(["--mbox", path], place: path)
    }

    /// The record of a message that is given as bytes.
    func record(of bytes: [UInt8], at place: String) async throws(IntakeError) -> MailRecord? {
        try await records([], of: bytes, place: place).first
    }

    private func records(
        _ arguments: [String], of input: [UInt8] = [], place: String
    ) async throws(IntakeError) -> [MailRecord] {
        let output = try await Command(name: path, arguments: arguments, place: place)
            .output(of: input, maximumBytes: Self.maximumOutput, seconds: seconds)
        do {
            let decoder = JSONDecoder()
            return try output.split(separator: UInt8(ascii: "\n")).map {
                try decoder.decode(MailRecord.self, from: Data($0))
            }
        } catch {
            throw IntakeError(.malformed("infracal-mail is of another version"), at: place)
        }
    }

    private static let maximumOutput = 256 << 20
}
