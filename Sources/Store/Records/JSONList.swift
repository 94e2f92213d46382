import Foundation

/// Several texts as one argument of an SQL statement, which reads them with `json_each`.
struct JSONList {
    /// The list as JSON.
    let text: String

    /// A list of texts, in any order.
    init(_ texts: Set<String>) throws {
        text = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    }
}
