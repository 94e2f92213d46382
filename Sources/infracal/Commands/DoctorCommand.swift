internal import ArgumentParser
internal import Terminal

/// `infracal doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check this installation for problems.",
        usage: "infracal doctor [<options>]",
        discussion: """
            Checks zone data, clock, configuration, sources, store and feeds, and says how to fix \
            problems. The exit status is 1 if there are any; warnings do not count.

            EXAMPLE
              $ infracal doctor
            """)

    @Option(help: "The output format.")
    var format: PageFormat = .table

    @OptionGroup(title: "Installation") var installation: InstallationOptions

    func run() async throws {
        let diagnoses = await Checkup(installation: installation, now: Clock.now).diagnoses()
        switch format {
        case .json: try StandardOutput.write(json: diagnoses)
        case .table:
            let screen = StandardOutput.screen
            try StandardOutput.write(lines: Self.table(of: diagnoses).lines(on: screen))
        }
        if diagnoses.contains(where: { $0.severity == .problem }) {
            throw ExitCode(Failure.Status.failed.rawValue)
        }
    }

    private static func table(of diagnoses: [Diagnosis]) -> Table {
        Table(
            columns: [
                Column("CHECK", importance: 2), Column("", importance: 1),
                Column("FINDING", minimum: 20, importance: 3),
            ],
            rows: diagnoses.map { diagnosis in
                [
                    Cell(diagnosis.subject),
                    Cell(diagnosis.severity.mark, style: diagnosis.severity.style),
                    Cell(diagnosis.finding, note: diagnosis.remedy),
                ]
            })
    }
}

extension Diagnosis.Severity {
    fileprivate var mark: String {
        switch self {
        case .good: "ok"
        case .warning: "note"
        case .problem: "WRONG"
        }
    }

    fileprivate var style: Palette.Style {
        switch self {
        case .good: .good
        case .warning: .soon
        case .problem: .urgent
        }
    }
}
