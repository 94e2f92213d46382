/// The evidence for the kind of a dated item.
enum KindFeature: UInt8, Feature {
    /// Most dates are those of events.
    case event
    /// A phrase that touches the date: "closes on".
    case lead
    /// The same phrase with other words between it and the date.
    case farLead
    /// The header of the date's column, its label, or another field.
    case header
    /// The words after the date.
    case after
    /// The heading says that its entries are last days.
    case list
    /// It does, and the entry is an event.
    case mixedList
    /// The date repeats.
    case repetition
    /// Nothing but what can be done is before the date.
    case bareAction
    /// A word for something that happens.
    case happening
    case invitation
    case instruction
    /// Somebody can do something in a period.
    case permission

    static let group = "kind"
}
