import CivilTime
import Extraction
import Items
import Newsletter
import Profiles
import Testing

/// A few lines of a newsletter with the items in them, as `MentionLine` writes them.
///
/// Published on Tuesday, 5 August 2025; without a profile.
struct Form: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let format: Newsletter.Issue.Format
    let mentions: [String]

    init(_ description: String, _ markdown: String, _ mentions: String...) {
        testDescription = description
        text = markdown
        format = .markdown
        self.mentions = mentions
    }

    init(_ description: String, html: String, _ mentions: String...) {
        testDescription = description
        text = html
        format = .html
        self.mentions = mentions
    }
}

extension Form {
    /// The items read from the lines.
    var found: [String] {
        get throws { try Self.mentions(in: text, format).map { MentionLine(mention: $0).text } }
    }

    /// The mentions in some lines.
    static func mentions(
        in text: String, _ format: Newsletter.Issue.Format = .markdown
    ) throws -> [Mention] {
        Extractor(profile: .none).mentions(in: try issue(text, format))
    }

    /// The result of reading some lines, apart from their items.
    static func result(of markdown: String) throws -> ExtractionResult {
        Extractor(profile: .none).result(of: try issue(markdown, .markdown))
    }

    /// The outcome for each date in some lines.
    static func explanations(of markdown: String) throws -> [Explanation] {
        Extractor(profile: .none).explanations(of: try issue(markdown, .markdown))
    }

    private static func issue(
        _ text: String, _ format: Newsletter.Issue.Format
    ) throws -> Newsletter.Issue {
        try Newsletter.Issue(name: "2025-08-05.md", bytes: Array(text.utf8), format: format)
    }
}
