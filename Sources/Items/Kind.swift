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

extension Kind {
    /// The name that people see: `Deadline`.
    public var title: String {
        switch self {
        case .event: "Event"
        case .deadline: "Deadline"
        case .opening: "Opening"
        case .window: "Period"
        }
    }

    /// The plural: `deadlines`.
    public var plural: String { title.lowercased() + "s" }
}
