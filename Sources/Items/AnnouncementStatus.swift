/// The status of an item, as one issue announces it.
public enum AnnouncementStatus: String, Codable, Sendable, CaseIterable {
    /// It is announced or in progress.
    case announced
    /// It is called off.
    case cancelled
    /// It is put off; the new date is not known yet.
    case postponed
    /// Its date replaces an earlier one ("extended to", "new date").
    case moved
}
