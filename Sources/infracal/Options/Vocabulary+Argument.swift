public import ArgumentParser
public import Items

extension Kind: ExpressibleByArgument {
    /// A kind in any case.
    public init?(argument: String) { self.init(rawValue: argument.asWord) }
}

extension Category: ExpressibleByArgument {
    /// A category in any case, with blanks or hyphens, or its title.
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
    /// A part of the world in any case, with blanks or hyphens, or its title.
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
    /// The text as the vocabulary writes its words: `North America` as `north-america`.
    fileprivate var asWord: String {
        lowercased().split { " _-".contains($0) }.joined(separator: "-")
    }
}
