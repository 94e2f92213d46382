internal import ArgumentParser
internal import Feeds
internal import Foundation
internal import Installation
internal import Terminal

/// `infracal feeds`.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "List the published feeds.",
        usage: "infracal feeds [<options>]",
        discussion: """
            Lists the calendars in the published folder with the number of items in each, and the \
            address to subscribe to, if the configuration gives the address of the folder.

            EXAMPLE
              $ infracal feeds
            """)

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let folder = try installation.configuration().feeds
        let feeds = try Self.feeds(in: folder)
        switch format {
        case .json: try StandardOutput.write(json: feeds)
        case .table:
            try StandardOutput.write(lines: Self.table(of: feeds).lines(on: StandardOutput.screen))
        }
    }

    private static func feeds(in folder: String) throws -> [FeedRecord] {
        let path = folder + "/" + Publication.listPath
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure("\(path): nothing is published yet; run infracal publish")
        }
        guard let feeds = try? JSONDecoder().decode([FeedRecord].self, from: data) else {
            throw Failure("\(path): not the list of published feeds")
        }
        return feeds
    }

    private static func table(of feeds: [FeedRecord]) -> Table {
        let hasAddresses = feeds.contains { $0.url != nil }
        return Table(
            columns: [
                Column("TITLE", minimum: 16, importance: 3),
                Column("ITEMS", importance: 1, isFlushRight: true),
                Column(hasAddresses ? "ADDRESS" : "FILE", importance: 4),
            ],
            rows: feeds.filter { !$0.retired }.map { feed in
                [Cell(feed.title), Cell(String(feed.count)), Cell(feed.url ?? feed.path)]
            })
    }
}
