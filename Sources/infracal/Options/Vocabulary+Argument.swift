public import ArgumentParser
public import Items

extension Kind: ExpressibleByArgument {
    /// Reads a kind, in any case.
    public init?(argument: String) { self.init(rawValue: argument.asWord) }
}

extension Category: ExpressibleByArgument {
    /// Reads a category or its title, in any case, with spaces or hyphens.
    public init?(argument: String) {
        guard let category = Self.named(argument, title: \.title) else { return nil }
        self = category
    }
}

extension Region: ExpressibleByArgument {
    /// Reads a region or its title, in any case, with spaces or hyphens.
    public init?(argument: String) {
        guard let region = Self.named(argument, title: \.title) else {
            guard ["online", "worldwide"].contains(argument.asWord) else { return nil }
            self = .global
            return
        }
        self = region
    }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// The case with this name or title, however it is written.
    fileprivate static func named(_ argument: String, title: (Self) -> String) -> Self? {
        let word = argument.asWord
        return allCases.first { $0.rawValue == word || title($0).asWord == word }
    }
}

extension String {
    /// The text in the form of identifiers: `north-america` for `North America`.
    fileprivate var asWord: String {
        lowercased().split { " _-".contains($0) }.joined(separator: "-")
    }
}
