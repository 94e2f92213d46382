internal import ArgumentParser
internal import CivilTime
internal import Feeds
internal import Foundation
internal import Geography
internal import Hummingbird
internal import Installation
internal import Logging
internal import StrictYAML
internal import Web

/// `infracal-server`: what `infracal serve` becomes.
@main
struct InfracalServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infracal-server",
        abstract: "Serve the feeds over HTTP.",
        discussion: """
            Serves the published folder, and feeds for any choice of projects, regions and kinds, \
            until it gets SIGTERM. `infracal serve` starts it.

            EXAMPLE
              $ infracal-server --config /etc/infracal.yaml --port 8080
            """)

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp("The file that says where everything is.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("The community's profile, or `none`.", valueName: "file"))
    var profile: String?

    @Option(help: ArgumentHelp("The store.", valueName: "file"))
    var store: String?

    func run() async throws {
        let logger = Logger(label: "infracal-server")
        do {
            let server = try WebServer(settings: try settings(), logger: logger) {
                Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * Self.milliseconds))
            }
            let application = server.application { channel in
                logger.info(
                    "Listening", metadata: ["port": "\(channel.localAddress?.port ?? 0)"])
            }
            try await application.runService()
        } catch {
            FileHandle.standardError.write(Data("infracal-server: \(error)\n".utf8))
            throw ExitCode.failure
        }
    }

    private static let milliseconds = 1_000.0
}

extension InfracalServer {
    private func settings() throws(YAMLError) -> WebSettings {
        let configuration = try configuration()
        let choice = profile.map { ProfileChoice($0) } ?? configuration.profile
        let site = Site(
            address: configuration.address, answersQueries: true,
            refreshHours: configuration.refreshHours,
            retentionYears: configuration.pastYears ?? Self.usualYears)
        var settings = WebSettings(
            folder: configuration.feeds, store: store ?? configuration.store,
            profile: try choice.load(), site: site,
            coordinates: { Gazetteer.bundled.locate($0)?.coordinates })
        settings.host = host ?? configuration.server.host
        settings.port = port ?? configuration.server.port
        settings.freshHours = configuration.refreshHours * Self.missedRefreshes
        return settings
    }

    /// The file that was named, or the one in the working folder, or none.
    private func configuration() throws(YAMLError) -> Configuration {
        if let config { return try .load(path: config) }
        guard FileManager.default.fileExists(atPath: Configuration.fileName) else {
            return .default
        }
        return try .load(path: Configuration.fileName)
    }

    private static let usualYears = 2
    /// Feeds count as old when more than one refresh has not ended well.
    private static let missedRefreshes = 2
}
