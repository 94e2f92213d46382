internal import ArgumentParser
internal import CivilTime
internal import Foundation
internal import Installation
internal import Intake
internal import Profiles
internal import Store

/// `infracal ingest`.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read issues into the store.",
        usage: "infracal ingest [<paths> ...] [<options>]",
        discussion: """
            Reads the given files, and the .md, .html and .eml files in the given folders; without \
            any, reads new issues from the configured sources. A mail message may also come on \
            standard input, as from procmail or Sieve. Lists new, moved and cancelled items.

            EXAMPLE
              $ infracal ingest
              $ infracal ingest newsletters/ extra.html
            """)

    @Argument(help: "Files and folders to read instead of the sources; - is standard input.")
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "The date of publication, for issues that give none.", valueName: "YYYY-MM-DD"))
    var published: Timestamp?

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() async throws {
        let context = try CommandContext(installation)
        let report = try await report(of: context.ingestion(into: context.store()), context)
        switch format {
        case .json: try StandardOutput.write(json: ChangeDocument(report))
        case .table:
            let lines = ChangeLines(report.changes)
            let issues = "\(report.issues.count) issues read, \(report.unchanged) unchanged: "
            try StandardOutput.write(
                lines: lines.lines + [issues + lines.summary + report.passedOverWording])
        }
        try report.failures.end()
    }

    private func report(of ingestion: Ingestion, _ context: CommandContext) async throws
        -> IngestReport
    {
        guard !paths.isEmpty else {
            return try await ingestion.ingest(context.sources, now: Clock.now)
        }
        var failures = Failures()
        var files: [IssueFile] = []
        for path in paths {
            failures.collect { () throws(Failure) in files += try Self.files(at: path) }
        }
        var deliveries: [Ingestion.Delivery] = []
        let mail = SourceReader(settings: context.intake)
        for file in files {
            do throws(Failure) {
                deliveries += try await Self.deliveries(
                    of: file, published: published, context.locations, by: mail)
            } catch {
                failures.add(error)
            }
        }
        var report = try ingestion.ingest(deliveries)
        report.failures.join(failures)
        return report
    }

    /// The issue in a file, or those in a message.
    private static func deliveries(
        of file: IssueFile, published: Timestamp?, _ locations: IssueLocations,
        by mail: SourceReader
    ) async throws(Failure) -> [Ingestion.Delivery] {
        let content = try file.content(published: published)
        guard file.isMail(content) else {
            return [
                Ingestion.Delivery(
                    issue: content, place: file.place, location: file.location(by: locations))
            ]
        }
        do throws(IntakeError) {
            return try await mail.issues(inMessage: content.bytes, at: file.place).map {
                Ingestion.Delivery(
                    issue: $0, place: file.place, location: IssueLocations.mail + $0.path)
            }
        } catch {
            throw Failure(error)
        }
    }

    /// A single file, or the issues of a folder, sorted by name.
    private static func files(at path: String) throws(Failure) -> [IssueFile] {
        guard FileManager.default.isFolder(path) else { return [IssueFile(path: path)] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw Failure("\(path): the folder cannot be read; check its permissions")
        }
        let suffixes = ["md", "markdown", "html", "htm", "eml"]
        return names.sorted()
            .filter { name in suffixes.contains { name.lowercased().hasSuffix("." + $0) } }
            .map { IssueFile(path: path + "/" + $0) }
    }
}
