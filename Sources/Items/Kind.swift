/// The kinds of items.
public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Something happens.
    case event
    /// The last moment to do something.
    case deadline
    /// The moment from which something can be done, with no known end.
    case opening
    /// A period with a known start and end, during which something can be done.
    case window
}
