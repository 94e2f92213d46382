/// What kind of thing an item is.
public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Something happens.
    case event
    /// Something must be done by then.
    case deadline
    /// Something can be done from then on, and no end is given.
    case opening
    /// A period with both ends given, in which something may be done.
    case window
}
