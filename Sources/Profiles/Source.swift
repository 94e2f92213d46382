public import StrictYAML

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
    /// The messages in a Maildir, of the senders and lists that a filter names.
    case maildir(path: String, MailFilter)
    /// The messages in an mbox file, of the senders and lists that a filter names.
    case mbox(path: String, MailFilter)
}

extension Source {
    /// Reads an entry of a list of sources.
    ///
    /// Its first key is the kind: `folder` (with `glob`), `git` (with `branch` and `path`), `page`,
    /// `feed`, `maildir` or `mbox` (both with the keys of a `MailFilter`).
    public init(_ map: YAMLMap) throws(YAMLError) {
        if let folder = try map.string("folder") {
            try map.expectOnly(["folder", "glob"])
            self = .folder(path: folder, glob: try map.string("glob") ?? Source.markdownFiles)
        } else if let url = try map.string("git") {
            try map.expectOnly(["git", "branch", "path"])
            self = .git(
                url: url, branch: try map.string("branch"),
                path: try map.string("path") ?? Source.markdownFiles)
        } else if let url = try map.string("page") {
            try map.expectOnly(["page"])
            self = .page(url: url)
        } else if let url = try map.string("feed") {
            try map.expectOnly(["feed"])
            self = .syndication(url: url)
        } else if let path = try map.string("maildir") {
            try map.expectOnly(["maildir"] + MailFilter.keys)
            self = .maildir(path: path, try MailFilter(map))
        } else if let path = try map.string("mbox") {
            try map.expectOnly(["mbox"] + MailFilter.keys)
            self = .mbox(path: path, try MailFilter(map))
        } else {
            try map.expectOnly(
                ["folder", "glob", "git", "branch", "path", "page", "feed", "maildir", "mbox"]
                    + MailFilter.keys)
            throw map.mark.error(
                "a source needs one of the keys 'folder', 'git', 'page', 'feed', 'maildir', 'mbox'")
        }
    }

    /// True for the kinds of mailboxes.
    public var isMail: Bool {
        switch self {
        case .maildir, .mbox: true
        case .folder, .git, .page, .syndication: false
        }
    }

    /// The default glob.
    private static let markdownFiles = "*.md"
}
