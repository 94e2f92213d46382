internal import ArgumentParser
internal import CivilTime
internal import Extraction
internal import Foundation
internal import Installation
internal import Intake
internal import Items
internal import Store
internal import Terminal

/// `infracal extract`.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Find the dated items in issues.",
        usage: "infracal extract <files> ... [<options>]",
        discussion: """
            Reads Markdown or HTML files and writes one object for each dated item, with its line, \
            confidence, and reasons. It needs neither a store nor a network.

            --check is for editors: it lists weekdays that do not match their date, dates in the \
            past, dates that the issue moves, and dates that would not become items. The exit status \
            is 1 if a weekday is wrong.

            EXAMPLE
              $ infracal extract august-2025.md september-2025.md
              $ infracal extract --explain august-2025.md
              $ infracal extract --check august-2025.md
              $ infracal extract --published 2025-08-05 - <issue.html
            """)

    @Argument(help: "The issues; - reads standard input.")
    var files: [String]

    @Option(help: "The output format.")
    var format: ExtractFormat = .json

    @Option(
        help: ArgumentHelp(
            "The date of publication, for issues that give none.", valueName: "YYYY-MM-DD"))
    var published: Timestamp?

    @Flag(help: "Explain how each date was read.")
    var explain = false

    @Flag(help: "List problems to fix before the issue is sent.")
    var check = false

    @Flag(
        help: ArgumentHelp(
            "Write the evidence for each item, to fit the reader's weights.", visibility: .hidden))
    var evidence = false

    @Option(
        help: ArgumentHelp(
            "Read by these weights instead of the program's own.", valueName: "file",
            visibility: .hidden))
    var weights: String?

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() throws {
        let reader = IssueReader(
            profile: try installation.configuration().profile.load(), weights: try readWeights())
        var failures = Failures()
        if check {
            try self.check(by: reader, &failures)
        } else if evidence {
            let items = read(&failures) { content, place, _ throws(Failure) in
                try reader.evidence(of: content, at: place)
            }
            try StandardOutput.write(json: items)
        } else if explain {
            let explained = read(&failures) { content, place, _ throws(Failure) in
                try reader.explanations(of: content, at: place)
            }
            try write(explained: explained)
        } else {
            let mentions = read(&failures) { content, place, failures throws(Failure) in
                try reader.reading(of: content, at: place, noting: &failures).mentions
                    .filter { !$0.isUndated }
            }
            try write(mentions)
        }
        try failures.end()
    }

    /// Writes the list of things to fix; after a wrong weekday, the command exits with status 1.
    private func check(by reader: IssueReader, _ failures: inout Failures) throws {
        let check = IssueCheck(reader, installation)
        var findings: [IssueCheck.Finding] = []
        for file in files.map(IssueFile.init) {
            do {
                findings += try check.findings(
                    in: file, published: published, noting: &failures)
            } catch {
                guard let failure = Failure(error) else { throw error }
                failures.add(failure)
            }
        }
        let lines = findings.map(\.wording)
        try StandardOutput.write(lines: lines.isEmpty ? ["nothing to fix"] : lines)
        if findings.contains(where: \.isWrong) { throw ExitCode(Failure.Status.failed.rawValue) }
    }

    /// Reads the weights from the file that an option names.
    private func readWeights() throws(Failure) -> Weights {
        guard let weights else { return .bundled }
        guard let bytes = FileManager.default.contents(atPath: weights) else {
            throw Failure("\(weights): cannot be read")
        }
        return Weights(lines: String(decoding: bytes, as: UTF8.self))
    }

    /// The results of all files; those that cannot be read do not stop the others.
    private func read<Value>(
        _ failures: inout Failures,
        by reading: (FetchedIssue, String, inout Failures) throws(Failure) -> [Value]
    ) -> [Value] {
        var values: [Value] = []
        for file in files.map(IssueFile.init) {
            do throws(Failure) {
                let content = try file.content(published: published)
                values += try reading(content, file.place, &failures)
            } catch {
                failures.add(error)
            }
        }
        return values
    }

    private func write(_ mentions: [Mention]) throws {
        switch format {
        case .json: try StandardOutput.write(json: mentions)
        case .table:
            let table = MentionsTable(mentions).table
            try StandardOutput.write(lines: table.lines(on: StandardOutput.screen))
        }
    }

    private func write(explained: [ExplanationLine]) throws {
        let screen = StandardOutput.screen
        try StandardOutput.write(lines: explained.flatMap { $0.lines(on: screen) })
    }
}
