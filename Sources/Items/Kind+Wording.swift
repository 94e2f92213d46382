extension Kind {
    /// The kind as people read it: `Deadline`.
    package var title: String {
        switch self {
        case .event: "Event"
        case .deadline: "Deadline"
        case .opening: "Opening"
        case .window: "Period"
        }
    }

    /// Several of the kind: `deadlines`.
    package var plural: String { title.lowercased() + "s" }
}
