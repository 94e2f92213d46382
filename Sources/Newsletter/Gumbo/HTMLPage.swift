/// A page of the web, read.
struct HTMLPage {
    /// What its head says of it, as the front matter of a Markdown file would.
    var matter = FrontMatter()
    /// Its main content.
    var outline = Outline(blocks: [])
}
