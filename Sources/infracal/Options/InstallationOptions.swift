internal import ArgumentParser

/// Where everything is: the options of all commands.
struct InstallationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration, in place of infracal.yaml in the working folder.",
            valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "A community's profile, 'none', or nothing for the one that the configuration names.",
            valueName: "file|none"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "The store, in place of the one that INFRACAL_STORE or the configuration names.",
            valueName: "file"))
    var store: String?
}
