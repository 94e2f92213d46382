import ArgumentParser

@main
struct InfracalServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "infracal-server")
}
