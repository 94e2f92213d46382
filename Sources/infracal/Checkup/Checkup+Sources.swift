internal import Installation
internal import Intake
internal import Profiles

extension Checkup {
    /// Whether there is something to read, and whether it can be read from here.
    func sources(of workplace: Workplace) async -> [Diagnosis] {
        guard !workplace.sources.isEmpty else {
            return [
                .problem(
                    "sources", "neither the configuration nor the profile names any",
                    remedy: "add 'sources' to the configuration")
            ]
        }
        let reader = SourceReader(settings: Self.brief(workplace.intake))
        var diagnoses: [Diagnosis] = []
        for source in workplace.sources {
            diagnoses.append(await diagnosis(of: source, by: reader))
        }
        return diagnoses
    }

    private func diagnosis(of source: Source, by reader: SourceReader) async -> Diagnosis {
        do throws(IntakeError) {
            guard try await reader.probe(source, now: now) != false else {
                return .warning(
                    "source", "\(source.key): there is no issue in it",
                    remedy: "mend its glob, if there should be one")
            }
            return .good("source", source.key)
        } catch {
            let remedy =
                error.reason == .missing
                ? "make it, or mend its name" : "see that it can be read from here, by this user"
            return .problem("source", error.description, remedy: remedy)
        }
    }

    /// Somebody waits for the answer: one attempt, and one entry of a feed, must do.
    private static func brief(_ settings: IntakeSettings) -> IntakeSettings {
        var settings = settings
        settings.gitTimeout = secondsOfPatience
        settings.pageTimeout = secondsOfPatience
        settings.maximumAttempts = 1
        settings.maximumEntries = 1
        return settings
    }

    private static let secondsOfPatience = 20
}
