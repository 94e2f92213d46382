import ArgumentParser

@main
struct Infracal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "infracal")
}
