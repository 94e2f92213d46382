internal import ArgumentParser

/// The failures of several steps, none of which stops the others.
struct Failures {
    private(set) var all: [Failure] = []

    /// Runs one step; its failure is reported at once and recorded.
    mutating func collect(_ work: () throws(Failure) -> Void) {
        do throws(Failure) {
            try work()
        } catch {
            add(error)
        }
    }

    /// Reports and records a failure.
    mutating func add(_ failure: Failure) {
        StandardError.write(failure.message)
        all.append(failure)
    }

    /// Adds failures that were already reported.
    mutating func join(_ others: Failures) {
        all += others.all
    }

    /// Exits the program if there were failures.
    ///
    /// The exit status means "try again later" only if all failures are temporary.
    func end() throws {
        guard let first = all.first else { return }
        let isTemporary = all.allSatisfy { $0.status == .temporary }
        throw ExitCode(isTemporary ? first.status.rawValue : Failure.Status.failed.rawValue)
    }
}
