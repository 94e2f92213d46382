internal import CGumbo

/// Finds the text of a page between its menus, sidebars and footers, by structure alone.
enum MainContent {
    /// The nodes that contain the text.
    ///
    /// That is `<main>`, or an `<article>` if it is the only one or by far the longest, otherwise
    /// the innermost element that still contains nearly all of the page's text.
    static func nodes(in root: HTMLElement) -> [UnsafeMutablePointer<GumboNode>] {
        let body = root.elements.first { $0.tag == GUMBO_TAG_BODY } ?? root
        let area = find(in: body, depth: 0, isMain).first ?? body
        let articles = find(in: area, depth: 0) { $0.tag == GUMBO_TAG_ARTICLE }
        if let longest = dominant(articles, share: shareOfArticles) { return longest.children }
        return innermost(area).children
    }
}

extension MainContent {
    private static func isMain(_ element: HTMLElement) -> Bool {
        element.tag == GUMBO_TAG_MAIN || element.attribute("role") == "main"
    }

    /// The outermost elements that satisfy a condition, in the order of the page.
    private static func find(
        in element: HTMLElement, depth: Int, _ isWanted: (HTMLElement) -> Bool
    ) -> [HTMLElement] {
        guard depth < deepest else { return [] }
        return element.elements.filter(\.isContent).flatMap { child in
            isWanted(child) ? [child] : find(in: child, depth: depth + 1, isWanted)
        }
    }

    /// Descends as long as one child contains nearly all of the text.
    private static func innermost(_ area: HTMLElement) -> HTMLElement {
        var current = area
        for _ in 0..<deepest {
            let total = current.textLength()
            let children = current.elements.filter {
                $0.isContent && containers.contains($0.tag.rawValue)
                    && !($0.tag == GUMBO_TAG_TABLE
                        && (HTMLTable.isData($0) || HTMLTable.isMixed($0)))
            }
            guard
                let next = children.max(by: { $0.textLength() < $1.textLength() }
                ),
                next.textLength() * 100 >= total * shareOfContainer
            else { return current }
            current = next
        }
        return current
    }

    /// The longest element, if it contains at least this percentage of the text of all.
    private static func dominant(_ elements: [HTMLElement], share: Int) -> HTMLElement? {
        let lengths = elements.map { $0.textLength() }
        guard let longest = lengths.max(), let index = lengths.firstIndex(of: longest),
            longest * 100 >= lengths.reduce(0, +) * share
        else { return nil }
        return elements[index]
    }

    private static let deepest = 100
    private static let shareOfArticles = 60
    private static let shareOfContainer = 80

    private static let containers: Set<UInt32> = Set(
        [
            GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_CENTER, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY,
            GUMBO_TAG_TR, GUMBO_TAG_TD,
        ].map(\.rawValue))
}
