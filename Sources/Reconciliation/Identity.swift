internal import CivilTime
internal import Digests
internal import Items

/// The properties of a thing's first mention from which its permanent identifier is derived.
///
/// It begins with properties that issues rarely change: the kind, the series or the words of the
/// title, the country, the year. The link, place and date are added only if an earlier thing
/// already has the same identifier.
struct Identity: Sendable {
    private let levels: [[String]]

    /// The identity of a thing, from its first mention.
    init(of facts: Facts, title: TitleWords, link: Link?, isPerPlace: Bool) {
        let common = [facts.kind.rawValue, facts.category.rawValue]
        let country = facts.series == nil || isPerPlace ? facts.country ?? "" : ""
        let name = Identity.name(of: facts, title: title, isPerPlace: isPerPlace)
        let first = common + [name, country, String(facts.when.start.year)]
        let link = link?.text ?? ""
        let place = TitleWords(facts.place ?? "").words.sorted().joined(separator: " ")
        let words = Identity.words(of: title)
        levels = [
            first, first + [link], first + [link, place, words],
            first + [link, place, words, facts.when.start.description],
        ]
    }

    /// A key that things share if they could get the same identifier.
    var key: BlockingKey { BlockingKey("identity", levels[0].joined(separator: "\u{0}")) }

    /// The first identifier that is not taken.
    func uid(isTaken: (UID) throws -> Bool) rethrows -> UID {
        var names = levels
        var number = 1
        while true {
            let parts =
                names.isEmpty ? levels[levels.count - 1] + [String(number)] : names.removeFirst()
            let uid = UID(naming: parts)
            guard try isTaken(uid) else { return uid }
            if names.isEmpty { number += 1 }
        }
    }
}

extension Identity {
    /// The name of a thing in its identity.
    ///
    /// For an event of a series with one edition at a time, this is the series. For anything else,
    /// it is the words of the title, after the series if there is one.
    private static func name(of facts: Facts, title: TitleWords, isPerPlace: Bool) -> String {
        guard let series = facts.series else { return words(of: title) }
        let isOneAtATime = facts.kind == .event && !isPerPlace
        return isOneAtATime ? "series " + series : "series \(series) " + words(of: title)
    }

    private static func words(of title: TitleWords) -> String {
        (title.words.sorted() + title.marks.sorted()).joined(separator: " ")
    }
}

extension UID {
    /// The UID for the parts of an identity.
    init(naming parts: [String]) {
        self.init(SHA256(text: parts.joined(separator: "\u{0}")).uuid)
    }
}
