internal import CivilTime
internal import Installation
internal import Profiles
internal import Reconciliation
internal import Store

/// Finds common mistakes in an installation.
struct Checkup {
    let installation: InstallationOptions
    let now: Timestamp

    /// The results of all checks, ordered so that earlier ones explain later ones.
    func diagnoses() async -> [Diagnosis] {
        let machine = zoneData
        do {
            let context = try CommandContext(installation)
            return machine + configuration(of: context) + notice(of: context)
                + corrections(of: context) + (await sources(of: context))
                + store(of: context) + feeds(of: context) + server
        } catch {
            // The message names the file, the line and the key, so the remedy does not.
            let message = Failure(error)?.message ?? "\(error)"
            let remedy = installation.choice.namesCommunity ? "fix the file" : "run `infracal init`"
            return machine + [.problem("configuration", message, remedy: remedy)]
        }
    }

    /// Checks that the corrections can be read, and that each matches an item.
    private func corrections(of context: CommandContext) -> [Diagnosis] {
        do {
            let corrections = try context.corrections()
            guard !corrections.entries.isEmpty else { return [] }
            let store = try ItemReader(path: context.configuration.store)
            let problems = try store.problems(of: corrections)
            let count = "\(corrections.file): \(corrections.entries.count)"
            return problems.isEmpty
                ? [.good("corrections", count)]
                : problems.map {
                    .problem("corrections", $0.description, remedy: "fix or remove it")
                }
        } catch {
            return [
                .problem(
                    "corrections", Failure(error)?.message ?? "\(error)", remedy: "fix the file")
            ]
        }
    }

    private func configuration(of context: CommandContext) -> [Diagnosis] {
        let file =
            context.configuration.file ?? "no \(Configuration.fileName) here; using defaults"
        let address: Diagnosis =
            if let address = context.configuration.address {
                .good("address", address)
            } else {
                .warning(
                    "address", "the web address of the feeds is not known",
                    remedy: "set 'address' in the configuration once they have one")
            }
        return [
            .good("configuration", file), .good("profile", context.profile.title), address,
        ]
    }
}
