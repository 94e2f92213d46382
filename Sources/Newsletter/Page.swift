/// What the reader of a markup language makes of an issue.
struct Page {
    /// What it says of itself before its body: front matter, or a page's head.
    var matter = FrontMatter()
    /// The events that it describes for programs.
    var events: [StructuredEvent] = []
    /// Its main content.
    var outline = Outline(nodes: [])
}
