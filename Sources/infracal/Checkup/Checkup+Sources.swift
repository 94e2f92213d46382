internal import Installation
internal import Intake
internal import Profiles
internal import Store

extension Checkup {
    /// Checks that there are sources, and that they can be read from here.
    func sources(of context: CommandContext) async -> [Diagnosis] {
        guard !context.sources.isEmpty else {
            return [
                .problem(
                    "sources", "neither the configuration nor the profile names any",
                    remedy: "add 'sources' to the configuration")
            ]
        }
        let reader = SourceReader(settings: Self.brief(context.intake))
        var diagnoses: [Diagnosis] = []
        if context.sources.contains(where: \.isMail), Programs.path(of: "infracal-mail") == nil {
            diagnoses.append(
                .problem(
                    "mail", "infracal-mail is not next to infracal",
                    remedy: "install it; it parses the messages of 'maildir' and 'mbox'"))
        }
        for source in context.sources {
            diagnoses.append(await diagnosis(of: source, in: context, by: reader))
        }
        return diagnoses
    }

    /// The stored state of a source; nil if there is no store or no state.
    private func state(of source: Source, in context: CommandContext) -> SourceState? {
        guard let reader = try? ItemReader(path: context.configuration.store),
            let text = try? reader.sourceState(of: source.key)
        else { return nil }
        return SourceState(text: text)
    }

    private func diagnosis(
        of source: Source, in context: CommandContext, by reader: SourceReader
    ) async -> Diagnosis {
        do throws(IntakeError) {
            let hasIssues = try await reader.probe(source, now: now)
            if hasIssues != true, let known = state(of: source, in: context) {
                // Only a full read can tell if a source that had issues has become empty.
                _ = try await reader.read(source, since: known, now: now)
            }
            guard hasIssues != false else {
                return .warning(
                    "source", "\(source.key): there is no issue in it",
                    remedy: "fix its glob if there should be one")
            }
            return .good("source", source.key)
        } catch {
            let remedy =
                error.reason == .missing
                ? "create it, or fix its name" : "make sure that this user can read it from here"
            return .problem("source", error.description, remedy: remedy)
        }
    }

    /// Settings for a quick answer: one attempt, and one entry of a feed.
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
