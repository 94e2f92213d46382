internal import Geography
internal import Newsletter
internal import Text

/// Finds the country of the community that an issue is from.
enum HomeCountry {
    /// The country of most places in an issue; nil if too few places have a country.
    static func country(of document: DocumentContext, gazetteer: Gazetteer) -> String? {
        var counts: [String: Int] = [:]
        let title =
            document.title.map { gazetteer.places(in: $0, tokens: 0..<$0.tokens.count) } ?? []
        for place in title {
            if let country = place.location.country { counts[country, default: 0] += titleWeight }
        }
        var seen: Set<String> = []
        for block in document.blocks where block.block.role == .heading || !block.dates.isEmpty {
            for place in gazetteer.places(in: block.text, tokens: block.all) {
                guard let country = place.location.country else { continue }
                // A town that is named often counts once.
                guard seen.insert(place.location.town ?? country).inserted else { continue }
                counts[country, default: 0] += 1
            }
        }
        let total = counts.values.reduce(0, +)
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            most.value >= fewest, most.value * 5 > total * 3
        else { return nil }
        return most.key
    }

    private static let titleWeight = 2
    private static let fewest = 2
}
