internal import Feeds
internal import Intake
internal import Newsletter
internal import Store
internal import StrictYAML

extension Failure {
    /// The message for a module's error; nil for errors that the argument parser reports itself.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as StoreError: self.init(error)
        case let error as IntakeError: self.init(error)
        case let error as FeedError: self.init(error.description)
        case let error as YAMLError: self.init(error.description)
        default: return nil
        }
    }

    /// A store that cannot be opened, read or written.
    init(_ error: StoreError) {
        self.init(error.description, status: error.isTemporary ? .temporary : .failed)
    }

    /// A source or a file that cannot be read.
    init(_ error: IntakeError) {
        self.init(error.description, status: error.isTemporary ? .temporary : .failed)
    }

    /// An issue that cannot be read, with its file or address.
    init(_ problem: IssueProblem, at place: String) {
        let line = problem.line.map { ":\($0)" } ?? ""
        self.init("\(place)\(line): \(problem.message)")
    }
}
