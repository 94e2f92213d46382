internal import ArgumentParser
internal import Glibc

/// Where the program begins and ends.
@main
enum Program {
    /// Runs the command that the arguments name; every error ends in one line and a status.
    static func main() async {
        do {
            let command = try Infracal.parseAsRoot()
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

    private static func end(with error: any Error) -> Never {
        guard let failure = Failure(error) else {
            // Wrong usage, help and versions: the parser knows the words and the status (64, 0).
            Infracal.exit(withError: error)
        }
        StandardError.write(failure.message)
        exit(failure.status.rawValue)
    }
}
