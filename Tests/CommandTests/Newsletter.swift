/// Issues of a fictional newsletter, with one item each.
enum Newsletter {
    static let july = """
        ---
        title: July news
        date: 2025-07-01T10:00:00Z
        ---

        ## Harbor Summit

        - 17-19 October 2025 | Lisbon, Portugal | [Register](https://example.org/harbor)
        - [Apply for travel support](https://example.org/harbor/travel) | Deadline: 9 July 2025

        """

    static let august = """
        ---
        title: August news
        date: 2025-07-05T10:00:00Z
        ---

        ## Harbor Summit

        - 17-19 October 2025 | Lisbon, Portugal | [Register](https://example.org/harbor)
        - [Apply for travel support](https://example.org/harbor/travel) | Deadline: 30 July 2025

        """

    /// A configuration that reads a folder next to it.
    static let configuration = """
        profile: none
        sources:
          - folder: issues
            glob: "*.md"
        store: store.sqlite
        feeds: feeds

        """
}
