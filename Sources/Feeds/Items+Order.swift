import Items

extension [Item] {
    /// The items by date, then UID; these themselves where they are in order, since a copy of very many
    /// takes much memory.
    func inOrder() -> [Item] {
        zip(self, dropFirst()).allSatisfy { $0 < $1 } ? self : sorted()
    }
}
