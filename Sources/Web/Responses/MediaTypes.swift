/// The media types of published files, by file extension.
enum MediaTypes {
    /// The value of `Content-Type`.
    static func type(of path: String) -> String {
        let suffix = path.split(separator: ".").last.map(String.init) ?? ""
        return types[suffix] ?? "application/octet-stream"
    }

    private static let types = [
        "ics": calendar, "html": "text/html; charset=utf-8", "json": json,
        "atom": "application/atom+xml; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
        "txt": text, "xml": "application/xml; charset=utf-8",
    ]

    static let calendar = "text/calendar; charset=utf-8"
    static let json = "application/json; charset=utf-8"
    static let text = "text/plain; charset=utf-8"
}
