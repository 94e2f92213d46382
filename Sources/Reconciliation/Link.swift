/// A link, normalized for comparison: without scheme, tracking parameters and trailing slash.
struct Link: Hashable, Sendable {
    /// The host and path in lower case, with what is left of the query.
    let text: String
    /// True if the link leads to one page of a site, and not to its home page.
    let isSpecific: Bool

    /// The normalized link of an address; nil if it identifies nothing.
    ///
    /// Addresses without `://`, such as those of mail, identify nothing, nor do the redirects of
    /// mailing services.
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
    /// The beginnings of paths with which mailing services count clicks.
    private static let redirects: Set<String> = ["click", "track", "redirect", "ls", "c"]

    /// The parameters of a query that select a page, sorted; tracking parameters are left out.
    private static func meaningful(_ query: Substring) -> [String] {
        query.split(separator: "&").map(String.init).filter { part in
            let name = part.prefix { $0 != "=" }.lowercased()
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }
        .sorted()
    }

    /// Parameters that advertising and mailing services append, according to their documentation.
    private static let tracking: Set<String> = [
        "ajs_aid", "eventorigin", "fbclid", "gclid", "gbraid", "wbraid", "gad_source",
        "gad_campaignid", "igshid", "msclkid", "rcm", "ref", "ref_src", "s", "si", "source", "trk",
        "feature",
    ]
    private static let trackingPrefixes = ["utm_", "mc_", "hsa_", "_hs"]
}
