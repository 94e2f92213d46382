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
