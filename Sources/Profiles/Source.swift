/// A place from which issues are read.
public enum Source: Hashable, Sendable {
    /// The files of a folder whose names match a glob.
    case folder(path: String, glob: String)
    /// The files of a git repository's branch whose paths match a glob.
    case git(url: String, branch: String?, path: String)
    /// One web page.
    case page(url: String)
    /// The pages to which an RSS or Atom feed's entries lead.
    case syndication(url: String)
}
