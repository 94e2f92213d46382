internal import Feeds
internal import Store
internal import StrictYAML

extension Failure {
    /// What a module reports, put into words; nil for what the argument parser reports itself.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as StoreError:
            self.init(error.description, status: error.isTemporary ? .temporary : .failed)
        case let error as FeedError: self.init(error.description)
        case let error as YAMLError: self.init(error.description)
        default: return nil
        }
    }
}
