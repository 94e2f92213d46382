internal import ArgumentParser
internal import Foundation
internal import Mail

/// `infracal-mail`, which `infracal` runs to read mail.
///
/// It is a program of its own so that hostile mail can at worst end this process, and so that no other
/// command needs to load GMime.
@main
struct InfracalMail: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infracal-mail",
        abstract: "Read mail messages; infracal runs this for its sources of mail.",
        discussion: "Writes each message as a line of JSON to standard output.")

    @Argument(help: "Files with a message each; without any, standard input.")
    var paths: [String] = []

    @Flag(help: "The files have many messages each, as in mbox(5).")
    var mbox = false

    func run() throws {
        ProcessLimits.limitMemory()
        for path in paths.isEmpty ? [nil] : paths.map(Optional.some) {
            ProcessLimits.allowMoreTime()
            guard var reader = MessageReader(path: path, isMailbox: mbox) else {
                try Self.write(MailRecord(path: path, error: "cannot be opened"))
                continue
            }
            while let message = reader.next() {
                try Self.write(MailRecord(path: path, message))
                ProcessLimits.allowMoreTime()
            }
        }
    }

    private static func write(_ record: MailRecord) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileHandle.standardOutput.write(
            contentsOf: encoder.encode(record) + Data("\n".utf8))
    }
}

extension MailRecord {
    fileprivate init(path: String?, _ message: Result<MailMessage, MailError>) {
        switch message {
        case .success(let message): self.init(path: path, message: message)
        case .failure(let error): self.init(path: path, error: "\(error)")
        }
    }
}
