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

    /// What these options and the environment say.
    var choice: InstallationChoice {
        InstallationChoice(
            file: config, profile: profile, store: store,
            environment: ProcessInfo.processInfo.environment)
    }

    /// The configuration with what these options and the environment say in its stead.
    func configuration() throws -> Configuration { try choice.configuration() }

    /// The store's path; the configuration is read only where nothing else names it.
    func storePath() throws -> String { try choice.store ?? configuration().store }
}
