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
    ///
    /// - Throws: `Failure` if there is neither a store nor anything that says whose it would be.
    func storePath() throws -> String {
        if let store = choice.store {
            try choice.checkProfile()
            return store
        }
        let store = try configuration().store
        if !FileManager.default.fileExists(atPath: store) { try requireCommunity() }
        return store
    }

    /// Refuses to clone or create anything for a community that nobody named.
    func requireCommunity() throws(Failure) {
        guard !choice.namesCommunity else { return }
        throw Failure(
            "no \(Configuration.fileName) here; run `infracal init` to start one, or name a community "
                + "with --profile")
    }
}
