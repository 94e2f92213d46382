/// The evidence for the kind of an item.
enum KindFeature: UInt8, Feature {
    /// The default: most dates are those of events.
    case event
    /// A phrase right before the date: "closes on".
    case lead
    /// The same phrase with other words between it and the date.
    case farLead
    /// The header of the date's column, its label, or another field.
    case header
    /// The words after the date.
    case after
    /// The heading says that its entries are deadlines.
    case list
    /// The heading says that its entries are deadlines, but this one is an event.
    case mixedList
    /// The date repeats.
    case repetition
    /// Only a task, without a verb, is before the date.
    case bareAction
    /// A word for an event.
    case happening
    case invitation
    case instruction
    /// Something is allowed during a period.
    case permission

    static let group = "kind"
}
