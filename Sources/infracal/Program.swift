internal import ArgumentParser
internal import Glibc
internal import StrictYAML

/// The entry point of the program.
@main
enum Program {
    /// Runs the command in the arguments; an error ends in one line and an exit status.
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

    /// The command in the arguments.
    ///
    /// If the first argument is the name of a command, only that command's parser is used, which is
    /// faster. All other calls, including those for help, are parsed by the whole tree of commands.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        let type = Infracal.commands.first { $0.configuration.commandName == arguments.first }
        if let type, let command = try? type.parse(Array(arguments.dropFirst())) { return command }
        if type == nil, let first = arguments.first { try suggestCommand(for: first) }
        return try Infracal.parseAsRoot(arguments)
    }

    /// Throws for a word that is not a command, suggesting the nearest one.
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
            // The argument parser handles wrong usage, help and versions, with their statuses (64,
            // 0).
            Infracal.exit(withError: error)
        }
        StandardError.write(failure.message)
        exit(failure.status.rawValue)
    }
}
