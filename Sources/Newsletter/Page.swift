/// An issue as read from its markup language.
struct Page {
    /// Its metadata before the body: front matter, or a page's head.
    var matter = FrontMatter()
    /// The events that it describes for programs.
    var events: [StructuredEvent] = []
    /// Its main content.
    var outline = Outline(nodes: [])
}
