internal import ArgumentParser

/// What failed of several things, none of which stops the others.
struct Failures {
    private(set) var all: [Failure] = []

    /// Does one thing; its failure is told at once and kept.
    mutating func collect(_ work: () throws(Failure) -> Void) {
        do throws(Failure) {
            try work()
        } catch {
            add(error)
        }
    }

    /// Tells and keeps a failure.
    mutating func add(_ failure: Failure) {
        StandardError.write(failure.message)
        all.append(failure)
    }

    /// Takes over what failed elsewhere, and was told there.
    mutating func join(_ others: Failures) {
        all += others.all
    }

    /// Ends the program with the status that the failures ask for, if there are any.
    ///
    /// Temporary ones alone ask to try again later; any other asks for somebody.
    func end() throws {
        guard let first = all.first else { return }
        let isTemporary = all.allSatisfy { $0.status == .temporary }
        throw ExitCode(isTemporary ? first.status.rawValue : Failure.Status.failed.rawValue)
    }
}
