/// A place from which issues are read.
public enum Source: Hashable, Sendable {
    /// The files in a folder whose names match a glob.
    case folder(path: String, glob: String)
    /// The files on a branch of a git repository whose paths match a glob.
    case git(url: String, branch: String?, path: String)
    /// One web page.
    case page(url: String)
    /// The pages that the entries of an RSS or Atom feed link to.
    case syndication(url: String)
}
