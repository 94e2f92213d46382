import Intake

extension SourceReading {
    /// Whether there is nothing to store.
    var isUnchanged: Bool { changed.isEmpty && removed.isEmpty }
}
