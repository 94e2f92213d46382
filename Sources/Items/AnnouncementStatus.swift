/// The status of an item, as one issue announces it.
public enum AnnouncementStatus: String, Codable, Sendable, CaseIterable {
    /// The item is announced or in progress.
    case announced
    /// The item is called off.
    case cancelled
    /// The item is put off; the new date is not known yet.
    case postponed
    /// The item's date replaces an earlier one ("extended to", "new date").
    case moved
}
