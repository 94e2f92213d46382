/// An issue as parsed from its markup language.
struct ParsedIssue {
    /// The metadata, from front matter or a page's head.
    var matter = FrontMatter()
    /// The events that schema.org data describes.
    var events: [StructuredEvent] = []
    /// The structure of the main content.
    var outline = Outline(nodes: [])
}
