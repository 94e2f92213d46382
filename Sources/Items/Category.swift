/// The topic of an item.
public enum Category: String, Codable, CaseIterable, Sendable {
    case summit
    case ptg
    /// A community day, or a series of them in several cities.
    case day
    /// A user group's evening meeting, or a birthday party.
    case meetup
    /// Another organization's conference, or a booth or track at one.
    case conference
    case webinar
    case survey
    /// A call for talks, forum topics or showcases.
    case cfp
    /// Ticket sales and price changes.
    case registration
    case sponsorship
    case travelSupport = "travel-support"
    case award
    /// Nominations and votes.
    case election
    /// A release, or a milestone on the way to one.
    case release
    /// An outage, an upgrade, or a migration.
    case maintenance
    /// A working group's meeting.
    case meeting
    case other
}

extension Category {
    /// The name that people see: `Travel support`.
    public var title: String {
        switch self {
        case .ptg: "PTG"
        case .cfp: "Call for papers"
        case .day: "Community day"
        default:
            rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
        }
    }
}
