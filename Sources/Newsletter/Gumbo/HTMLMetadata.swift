internal import CGumbo

/// The metadata of a page: Open Graph and Dublin Core, `<title>`, the canonical address, and the
/// first `<time>` in its text.
struct HTMLMetadata {
    /// The title, the date and the address, if given.
    private(set) var matter = FrontMatter()

    /// Reads a document's root element.
    init(root: HTMLElement) {
        let sections = root.elements
        body = sections.first { $0.tag == GUMBO_TAG_BODY }
        for element in sections.filter({ $0.tag == GUMBO_TAG_HEAD }).flatMap(\.elements) {
            take(element)
        }
        if matter.title == nil { matter.title = plainTitle }
    }

    /// Sets the publication date, unless the page's head gives one.
    mutating func take(published: String) {
        matter.set("date", published)
    }

    /// Uses the date of the first `<time>` in the page's text, unless there already is one.
    mutating func takeFirstTime() {
        if let body { takeTime(in: body, depth: 0) }
    }

    private let body: HTMLElement?

    private var plainTitle: String?
    private static let deepest = 40
}

extension HTMLMetadata {
    private mutating func take(_ element: HTMLElement) {
        switch element.tag {
        case GUMBO_TAG_META:
            let name =
                element.attribute("property") ?? element.attribute("name")
                ?? element.attribute("itemprop")
            guard let key = name.flatMap({ Self.keys[$0.lowercased()] }),
                let value = element.attribute("content")
            else { return }
            matter.set(key, value)
        case GUMBO_TAG_LINK where element.attribute("rel") == "canonical":
            if let address = element.attribute("href") { matter.set("canonical", address) }
        case GUMBO_TAG_TITLE:
            let text = HTMLWalker.outline(of: element.children, lineOffset: 0)
            if case .paragraph(let title)? = text.first { plainTitle = plainTitle ?? title.text }
        default: break
        }
    }

    private mutating func takeTime(in element: HTMLElement, depth: Int) {
        for child in element.elements where matter.published == nil && depth < Self.deepest {
            if child.tag == GUMBO_TAG_TIME, let date = child.attribute("datetime") {
                matter.set("date", date)
            } else {
                takeTime(in: child, depth: depth + 1)
            }
        }
    }

    /// The front matter key for each name in a page's metadata, such as `date` for `pubdate`.
    private static let keys = [
        "og:title": "title", "og:url": "url", "article:published_time": "date",
        "datepublished": "date", "date": "date", "pubdate": "date", "dc.date": "date",
        "dc.date.issued": "date", "dcterms.date": "date", "dcterms.issued": "date",
    ]
}
