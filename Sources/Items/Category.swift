/// What an item is about.
public enum Category: String, Codable, CaseIterable, Sendable {
    case summit
    case ptg
    /// A community day, or a roadshow of them.
    case day
    /// A user group's evening, a birthday party.
    case meetup
    /// A conference of others, or a booth or a track there.
    case conference
    case webinar
    case survey
    /// A call for talks, forum topics or showcases.
    case cfp
    /// Tickets and their prices.
    case registration
    case sponsorship
    case travelSupport = "travel-support"
    case award
    /// Nominations and votes.
    case election
    /// A release, or a milestone on the way to one.
    case release
    /// An outage, an upgrade, a migration.
    case maintenance
    /// A working group's meeting.
    case meeting
    case other
}
