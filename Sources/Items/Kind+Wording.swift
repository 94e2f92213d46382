extension Kind {
    /// The kind as people read it: `Deadline`.
    public var title: String {
        switch self {
        case .event: "Event"
        case .deadline: "Deadline"
        case .opening: "Opening"
        case .window: "Period"
        }
    }

    /// Several of the kind: `deadlines`.
    public var plural: String { title.lowercased() + "s" }
}
