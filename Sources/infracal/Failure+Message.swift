internal import ArgumentParser

extension Failure {
    /// What a module reports, put into words; nil for what the argument parser reports itself.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        default: return nil
        }
    }
}
