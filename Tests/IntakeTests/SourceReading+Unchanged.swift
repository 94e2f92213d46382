import Intake

extension SourceReading {
    /// True if there is nothing to store.
    var isUnchanged: Bool { changed.isEmpty && removed.isEmpty }
}
