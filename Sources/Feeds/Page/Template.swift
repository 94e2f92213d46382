import Mustache

/// A template that the program carries, ready to be filled.
struct Template {
    private let template: MustacheTemplate

    /// Reads a template; an error names it.
    init(_ file: EmbeddedFile) throws(FeedError) {
        do {
            template = try MustacheTemplate(string: file.text)
        } catch {
            throw .template(name: file.name, reason: "\(error)")
        }
    }

    /// The text with a model's values in it.
    func render(_ model: some Any) -> String {
        template.render(model)
    }
}
