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
            let workplace = try Workplace(installation)
            return machine + configuration(of: workplace) + notice(of: workplace)
                + corrections(of: workplace) + (await sources(of: workplace))
                + store(of: workplace) + feeds(of: workplace) + server
        } catch {
            // The error names file, line and key, and the nearest valid key.
            let message = Failure(error)?.message ?? "\(error)"
            let remedy = installation.choice.namesCommunity ? "fix the file" : "run `infracal init`"
            return machine + [.problem("configuration", message, remedy: remedy)]
        }
    }

    /// Checks that the corrections can be read, and that each matches an item.
    private func corrections(of workplace: Workplace) -> [Diagnosis] {
        do {
            let corrections = try workplace.corrections()
            guard !corrections.entries.isEmpty else { return [] }
            let store = try ItemReader(path: workplace.configuration.store)
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

    private func configuration(of workplace: Workplace) -> [Diagnosis] {
        let file =
            workplace.configuration.file ?? "no \(Configuration.fileName) here; using defaults"
        let address: Diagnosis =
            if let address = workplace.configuration.address {
                .good("address", address)
            } else {
                .warning(
                    "address", "the web address of the feeds is not known",
                    remedy: "set 'address' in the configuration once they have one")
            }
        return [
            .good("configuration", file), .good("profile", workplace.profile.title), address,
        ]
    }
}
