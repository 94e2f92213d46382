public import Profiles

extension Source {
    /// The kind of source that an address on the web or of a repository looks like; nil for a path.
    ///
    /// Repositories end in `.git`, have git's own schemes, or are a project of one of the large
    /// hosts. Feeds end in `.xml`, `.rss`, `.atom`, `/feed` or `/rss`. Everything else is a page.
    public init?(address: String) {
        let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
        if Self.isRepository(address, isWeb: isWeb) {
            self = .git(url: address, branch: nil, path: "*.md")
        } else if isWeb {
            self = Self.isFeed(address) ? .syndication(url: address) : .page(url: address)
        } else {
            return nil
        }
    }
}

extension Source {
    private static let hosts = ["github.com", "gitlab.com", "codeberg.org", "opendev.org"]
    private static let gitSchemes = ["git://", "ssh://", "git@", "file://"]
    private static let feedEndings = [".xml", ".rss", ".atom", "/feed", "/rss", "/atom"]

    private static func isRepository(_ address: String, isWeb: Bool) -> Bool {
        if gitSchemes.contains(where: address.hasPrefix) { return true }
        guard isWeb else { return false }
        if address.hasSuffix(".git") { return true }
        // https: / / host / owner / project
        let parts = address.split(separator: "/").map(String.init)
        return parts.count == 4 && hosts.contains(parts[1])
    }

    private static func isFeed(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
        return feedEndings.contains(where: plain.hasSuffix)
    }
}
