import Mustache

/// Text that can stand anywhere in HTML or XML, between quotation marks too.
///
/// The templates escape nothing by themselves and are given nothing but this: the template engine
/// looks at whole characters, and so would let a quotation mark pass that carries an accent.
struct Markup: Hashable, Sendable, MustacheCustomRenderable {
    let renderText: String

    /// Escapes what an issue or a profile says.
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

    /// Takes a part of the program itself, a style or a script, as it is.
    init(trusted part: EmbeddedFile) {
        renderText = part.text
    }

    /// Takes what a template makes of an entry, which is escaped already.
    init(written template: Template, for entry: PageEntry) {
        renderText = template.render(entry)
    }

    var isNull: Bool { false }
}
