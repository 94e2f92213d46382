/// A link as far as it names a thing: without scheme, tracking and trailing slash.
struct Link: Hashable, Sendable {
    /// The host and path in lower case, with the query that is left.
    let text: String
    /// Whether it leads to one page of a site, and not to its front.
    let isSpecific: Bool

    /// The link of an address; nil where it says nothing: no address of a page or a room, or one of
    /// a mailing service that hides where it leads.
    init?(_ address: String) {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let rest = address[scheme.upperBound...].prefix { $0 != "#" }
        let parts = rest.split(separator: "?", maxSplits: 1)
        guard let location = parts.first else { return nil }
        var segments = location.split(separator: "/").map { $0.lowercased() }
        guard let host = segments.first else { return nil }
        if host.hasPrefix("www.") { segments[0] = String(host.dropFirst("www.".count)) }
        guard segments.count < 2 || !Link.redirects.contains(segments[1]) else { return nil }
        let query = parts.count == 2 ? Link.meaningful(parts[1]) : []
        text =
            segments.joined(separator: "/")
            + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        isSpecific = segments.count > 1 || !query.isEmpty
    }
}

extension Link {
    /// First steps of a path behind which mailing services count clicks.
    private static let redirects: Set<String> = ["click", "track", "redirect", "ls", "c"]

    /// The parts of a query that choose a page, sorted; what only tells where a reader came from
    /// is left out.
    private static func meaningful(_ query: Substring) -> [String] {
        query.split(separator: "&").map(String.init).filter { part in
            let name = part.prefix { $0 != "=" }.lowercased()
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }
        .sorted()
    }

    /// Names that advertising and mailing services append, as their own documentation lists them.
    private static let tracking: Set<String> = [
        "ajs_aid", "eventorigin", "fbclid", "gclid", "gbraid", "wbraid", "gad_source",
        "gad_campaignid", "igshid", "msclkid", "rcm", "ref", "ref_src", "s", "si", "source", "trk",
        "feature",
    ]
    private static let trackingPrefixes = ["utm_", "mc_", "hsa_", "_hs"]
}
