internal import ArgumentParser
internal import Installation

/// The root of all commands.
struct Infracal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infracal",
        abstract: "Turn a community's newsletters into calendars.",
        discussion: """
            Reads issues of a newsletter, finds every dated item in them, keeps the items with their \
            history, and publishes iCalendar feeds per project and per region.

            EXAMPLE
              $ infracal init --source letters
              $ infracal refresh
              $ infracal upcoming --region europe --days 30

            The paths of files are in infracal.yaml in the working folder, or in the file that \
            --config names. INFRACAL_STORE or --store replaces the path of the store.
            """,
        version: "infracal " + Release.version,
        subcommands: commands)
}
