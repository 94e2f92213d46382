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

/// The program `infracal-server`, which takes over the process of `infracal serve`.
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
            """,
        version: "infracal-server " + Release.version)

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

    func validate() throws {
        guard port.map({ (0...Int(UInt16.max)).contains($0) }) ?? true else {
            throw ValidationError("--port is a number from 0 to \(UInt16.max)")
        }
    }

    func run() async throws {
        let logger = Logger(label: "infracal-server")
        do {
            let settings = try settings()
            let server = try WebServer(settings: settings, logger: logger) {
                Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * Self.milliseconds))
            }
            let application = server.application { channel in
                logger.info(
                    "Listening", metadata: ["port": "\(channel.localAddress?.port ?? 0)"])
            }
            do {
                try await application.runService()
            } catch {
                throw WebError(error, listeningOn: settings)
            }
        } catch {
            FileHandle.standardError.write(Data("infracal-server: \(error)\n".utf8))
            throw ExitCode.failure
        }
    }

    private static let milliseconds = 1_000.0
}

extension InfracalServer {
    private func settings() throws(YAMLError) -> WebSettings {
        let configuration = try InstallationChoice(
            file: config, profile: profile, store: store,
            environment: ProcessInfo.processInfo.environment
        ).configuration()
        let site = Site(
            address: configuration.address, answersQueries: true,
            refreshHours: configuration.refreshHours, retentionYears: configuration.pastYears)
        var settings = WebSettings(
            folder: configuration.feeds, store: configuration.store,
            profile: try configuration.profile.load(), site: site,
            coordinates: { Gazetteer.bundled.locate($0)?.coordinates })
        settings.host = host ?? configuration.server.host
        settings.port = port ?? configuration.server.port
        settings.freshHours = configuration.freshHours
        return settings
    }
}
