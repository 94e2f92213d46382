internal import ArgumentParser
internal import Foundation
internal import Installation

/// Where everything is: the options of all commands.
struct InstallationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration, in place of infracal.yaml in the working folder.",
            valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "A community's profile, or 'none'; by default the one that the configuration names.",
            valueName: "file|none"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "The store, in place of the one that INFRACAL_STORE or the configuration names.",
            valueName: "file"))
    var store: String?

    /// The configuration with what these options and the environment say in its stead.
    func configuration() throws -> Configuration {
        var configuration = try Self.configuration(at: config)
        if let profile { configuration.profile = ProfileChoice(profile) }
        if let store = statedStore { configuration.store = store }
        return configuration
    }

    /// The store's path; the configuration is read only where nothing else names it.
    func storePath() throws -> String {
        try statedStore ?? configuration().store
    }

    private var statedStore: String? {
        store
            ?? ProcessInfo.processInfo.environment["INFRACAL_STORE"].flatMap {
                $0.isEmpty ? nil : $0
            }
    }

    private static func configuration(at path: String?) throws -> Configuration {
        if let path { return try .load(path: path) }
        guard FileManager.default.fileExists(atPath: Configuration.fileName) else {
            return .default
        }
        return try .load(path: Configuration.fileName)
    }
}
