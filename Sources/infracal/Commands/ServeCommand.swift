internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Installation

/// `infracal serve`.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the feeds over HTTP.",
        usage: "infracal serve [--host <address>] [--port <number>] [<options>]",
        discussion: """
            Serves the published folder, and feeds for any selection of projects, regions and kinds, \
            until it receives SIGTERM. It runs infracal-server, which must be next to this program.

            EXAMPLE
              $ infracal serve --port 8080
              $ curl 'http://127.0.0.1:8080/feed.ics?region=europe&kind=deadline'
            """)

    @Option(
        help: ArgumentHelp(
            "The address to listen on instead of the configured one.", valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "The port to listen on instead of the configured one.", valueName: "number")
    )
    var port: Int?

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let program = try Self.server()
        try become(program, with: arguments)
    }

    private var arguments: [String] {
        let options = [
            ("--host", host), ("--port", port.map(String.init)), ("--config", installation.config),
            ("--profile", installation.profile), ("--store", installation.choice.store),
        ]
        return options.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }

    /// The path of the server program, which is next to this program.
    private static func server() throws(Failure) -> String {
        guard let path = Programs.path(of: "infracal-server") else {
            throw Failure("infracal-server is not next to infracal; install both, or build both")
        }
        return path
    }

    /// Replaces this process, so that signals reach the server and its exit status is passed on.
    private func become(_ program: String, with arguments: [String]) throws(Failure) {
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        execv(program, &words)
        throw Failure("\(program): " + String(cString: strerror(errno)))
    }
}
