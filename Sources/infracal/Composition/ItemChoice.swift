internal import Items
internal import Store

/// The item that an argument refers to.
struct ItemChoice {
    /// The argument.
    let text: String
    private let list: LastList

    /// Reads an argument; a number refers to an item in the list shown last.
    init(_ text: String, list: LastList) {
        self.text = text
        self.list = list
    }

    /// The items that the argument can mean, at least one: by number, by identifier, or by title.
    ///
    /// - Throws: `Failure` if there is none, `StoreError` if the store cannot be read.
    func items(in store: ItemReader) throws -> [Item] {
        if let identifier = try numbered() { return [try store.item(identifier)] }
        let isIdentifier = text.count >= Self.shortestIdentifier && text.allSatisfy(Self.isDigit)
        if isIdentifier { return [try store.item(text)] }
        let found = try store.search(text)
        let wanted = text.lowercased()
        let named = found.filter { $0.facts.title.lowercased() == wanted }
        if named.count == 1 { return named }
        let titled = found.filter { $0.facts.title.lowercased().contains(wanted) }
        let items = titled.isEmpty ? found : titled
        guard !items.isEmpty else {
            throw Failure("\(text): no item has this title; infracal search looks everywhere")
        }
        return items
    }

    /// The identifier for a number in the last list; nil for anything else.
    private func numbered() throws(Failure) -> String? {
        guard text.count < Self.shortestIdentifier, let number = Int(text) else { return nil }
        guard let identifier = list.identifier(number) else {
            throw Failure(
                "\(text): the last list has no such number; infracal upcoming shows a new one")
        }
        return identifier
    }

    /// The fewest characters of an identifier; a shorter number refers to the last list.
    private static let shortestIdentifier = 5

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && (character.isHexDigit || character == "-")
    }
}
