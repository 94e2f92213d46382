import Mustache

/// Text that is safe anywhere in HTML or XML, including in attribute values.
///
/// Templates escape nothing and receive only this type: the template engine compares whole
/// characters, so it would miss a quotation mark followed by a combining accent.
struct Markup: Hashable, Sendable, MustacheCustomRenderable {
    let renderText: String

    /// Escapes text from an issue or a profile.
    init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in PlainText(text).text.unicodeScalars {
            switch scalar {
            case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
            case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
            case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
            case "'": scalars.append(contentsOf: "&#39;".unicodeScalars)
            default: scalars.append(scalar)
            }
        }
        renderText = String(scalars)
    }

    /// Uses a style sheet or script of the program unchanged.
    init(trusted part: EmbeddedFile) {
        renderText = part.text
    }

    /// Uses the output of a template, which is already escaped.
    init(written template: Template, for entry: PageEntry) {
        renderText = template.render(entry)
    }

    var isNull: Bool { false }
}
