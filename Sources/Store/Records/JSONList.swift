import Foundation

/// Any number of texts as one argument of a statement, which reads them by `json_each`.
struct JSONList {
    /// The list as JSON.
    let text: String

    /// A list of texts, in any order.
    init(_ texts: Set<String>) throws {
        text = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    }
}
