/// Why a message could not be read.
enum MailError: Error, Hashable, CustomStringConvertible {
    /// It has more parts than this.
    case tooManyParts(limit: Int)
    /// Its parts are nested more deeply than this.
    case tooDeep(limit: Int)

    var description: String {
        switch self {
        case .tooManyParts(let limit): "the message has more than \(limit) parts"
        case .tooDeep(let limit): "the message is nested more than \(limit) levels deep"
        }
    }
}
