public import ArgumentParser
public import Items

extension Kind: ExpressibleByArgument {
    /// Reads a kind, in any case.
    public init?(argument: String) { self.init(rawValue: argument.asWord) }
}

extension Category: ExpressibleByArgument {
    /// Reads a category or its title, in any case, with spaces or hyphens.
    public init?(argument: String) {
        let word = argument.asWord
        guard
            let category = Self.allCases.first(where: {
                $0.rawValue == word || $0.title.asWord == word
            })
        else { return nil }
        self = category
    }
}

extension Region: ExpressibleByArgument {
    /// Reads a region or its title, in any case, with spaces or hyphens.
    public init?(argument: String) {
        let word = argument.asWord
        guard
            let region = Self.allCases.first(where: {
                $0.rawValue == word || $0.title.asWord == word
            })
        else {
            guard ["online", "worldwide"].contains(word) else { return nil }
            self = .global
            return
        }
        self = region
    }
}

extension String {
    /// The text in the form of identifiers: `north-america` for `North America`.
    fileprivate var asWord: String {
        lowercased().split { " _-".contains($0) }.joined(separator: "-")
    }
}
