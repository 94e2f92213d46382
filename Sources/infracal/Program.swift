internal import ArgumentParser
internal import Glibc
internal import StrictYAML

/// Where the program begins and ends.
@main
enum Program {
    /// Runs the command that the arguments name; every error ends in one line and a status.
    static func main() async {
        do {
            let command = try command(of: Array(CommandLine.arguments.dropFirst()))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                var command = command
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// The command that the arguments name.
    ///
    /// A call that names a command rightly is parsed by that command alone, which spares looking
    /// at all the others; every other call, help among them, by the whole tree.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        let type = Infracal.commands.first { $0.configuration.commandName == arguments.first }
        if let type, let command = try? type.parse(Array(arguments.dropFirst())) { return command }
        if type == nil, let first = arguments.first { try suggestCommand(for: first) }
        return try Infracal.parseAsRoot(arguments)
    }

    /// Refuses a word that is no command, and names the nearest one.
    private static func suggestCommand(for word: String) throws {
        let names = Infracal.commands.compactMap { $0.configuration.commandName } + ["help"]
        guard !word.hasPrefix("-"), !names.contains(word) else { return }
        let hint =
            NearestName(to: word, among: names).name.map { "did you mean '\($0)'?" }
            ?? "infracal --help lists all."
        throw ValidationError("There is no command '\(word)'; \(hint)")
    }

    private static func end(with error: any Error) -> Never {
        guard let failure = Failure(error) else {
            // Wrong usage, help and versions: the parser knows the words and the status (64, 0).
            Infracal.exit(withError: error)
        }
        StandardError.write(failure.message)
        exit(failure.status.rawValue)
    }
}
