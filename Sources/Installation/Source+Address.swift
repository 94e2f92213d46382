public import Profiles

extension Source {
    /// The kind of source that a web or repository address looks like; nil for a path.
    ///
    /// Repositories end in `.git`, have a scheme of git such as `ssh://`, or are a project on one
    /// of the large hosts. Feeds end in `.xml`, `.rss`, `.atom`, `/feed`, `/rss` or `/atom`. All
    /// other web addresses are pages.
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
        // The parts are `https:`, host, owner and project; `split` drops the empty part of `//`.
        let parts = address.split(separator: "/").map(String.init)
        return parts.count == 4 && hosts.contains(parts[1])
    }

    private static func isFeed(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
        return feedEndings.contains(where: plain.hasSuffix)
    }
}
