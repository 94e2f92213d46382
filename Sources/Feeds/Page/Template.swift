import Mustache

/// A parsed template that is compiled into the program.
struct Template {
    private let template: MustacheTemplate

    /// Parses a template; an error names it.
    init(_ file: EmbeddedFile) throws(FeedError) {
        do {
            template = try MustacheTemplate(string: file.text)
        } catch {
            throw .template(name: file.name, reason: "\(error)")
        }
    }

    /// The text with a model's values filled in.
    func render(_ model: some Any) -> String {
        template.render(model)
    }
}
