import CResources

/// A template, style sheet or script that is compiled into the program.
struct EmbeddedFile: Hashable, Sendable {
    /// The file's name in `Page/Templates`, for error messages.
    let name: String
    /// The file's content.
    let text: String

    static let page = EmbeddedFile("page.mustache", infracal_page)
    static let entry = EmbeddedFile("entry.mustache", infracal_page_entry)
    static let style = EmbeddedFile("page.css", infracal_page_style)
    static let script = EmbeddedFile("page.js", infracal_page_script)
    static let archive = EmbeddedFile("archive.mustache", infracal_page_archive)
    static let moved = EmbeddedFile("moved.mustache", infracal_page_moved)
    static let changes = EmbeddedFile("changes.mustache", infracal_changes)

    /// Copies the text from the program's constant data.
    private init(_ name: String, _ bytes: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>) {
        var count = 0
        let start = bytes(&count)
        self.name = name
        text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
