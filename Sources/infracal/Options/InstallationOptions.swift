internal import ArgumentParser
internal import Foundation
internal import Installation

/// The options for the files of an installation, common to all commands.
struct InstallationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration, instead of infracal.yaml in the working folder.",
            valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The community's profile, or 'none', instead of the configured one.",
            valueName: "file|none"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "The store, instead of the one in INFRACAL_STORE or the configuration.",
            valueName: "file"))
    var store: String?

    /// The settings from these options and the environment.
    var choice: InstallationChoice {
        InstallationChoice(
            file: config, profile: profile, store: store,
            environment: ProcessInfo.processInfo.environment)
    }

    /// The configuration, with these options and the environment taking precedence.
    func configuration() throws -> Configuration { try choice.configuration() }

    /// The store's path; the configuration is read only if nothing else names the store.
    ///
    /// - Throws: `Failure` if there is neither a store nor anything that names its community.
    func storePath() throws -> String {
        if let store = choice.store {
            try choice.checkProfile()
            return store
        }
        let store = try configuration().store
        if !FileManager.default.fileExists(atPath: store) { try requireCommunity() }
        return store
    }

    /// Throws if no community is named, so that nothing is cloned or created by mistake.
    func requireCommunity() throws(Failure) {
        guard !choice.namesCommunity else { return }
        throw Failure(
            "no \(Configuration.fileName) here; run `infracal init` to start one, or name a community "
                + "with --profile")
    }
}
