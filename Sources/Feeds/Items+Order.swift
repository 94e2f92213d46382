import Items

extension [Item] {
    /// The items by date, then UID.
    ///
    /// Items that are already in order are returned without a copy, which could take much memory.
    func inOrder() -> [Item] {
        zip(self, dropFirst()).allSatisfy { $0 < $1 } ? self : sorted()
    }
}
