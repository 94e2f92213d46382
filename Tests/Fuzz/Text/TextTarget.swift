import CivilTime
import DateExpressions
import Extraction
import FuzzDriver
import Items
import Newsletter
import Profiles
import Reconciliation
import StrictYAML

/// The readers of untrusted text, each with a property that must hold for any input.
@main
enum TextTarget: String, FuzzTarget {
    case markdown, html, feeds, dates, yaml, profile, corrections

    func read(_ bytes: [UInt8]) {
        switch self {
        case .markdown: Self.readIssue(bytes, as: .markdown)
        case .html: Self.readIssue(bytes, as: .html)
        case .feeds: Self.readFeeds(Self.result(of: bytes, as: .markdown)?.mentions ?? [])
        case .dates: Self.readDates(bytes)
        case .yaml:
            _ = try? YAMLMap(
                parsing: String(decoding: bytes, as: UTF8.self), file: "a", limits: .byHand)
        case .profile: _ = try? Profile(yaml: String(decoding: bytes, as: UTF8.self), file: "a")
        case .corrections: Self.readCorrections(bytes)
        }
    }
}

extension TextTarget {
    private static let extractor = Extractor(profile: (try? .builtIn()) ?? .none)
    static let published = Timestamp(milliseconds: 1_754_400_000_000)

    /// Checks that every item is on a line of the issue, in the years of the calendar.
    private static func readIssue(_ bytes: [UInt8], as format: Issue.Format) {
        guard let result = result(of: bytes, as: format) else { return }
        let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
        for mention in result.mentions {
            let when = mention.facts.when
            precondition((1...lines).contains(mention.line), "an item on a line of the issue")
            precondition((1...9_999).contains(when.start.year), "a year of the calendar")
            precondition((when.end ?? when.start) >= when.start, "an end after the start")
            precondition((0...1).contains(mention.confidence), "a probability")
            precondition(!mention.facts.title.isEmpty, "an item with a title")
        }
        for part in result.unread {
            precondition((1...lines).contains(part.line), "a paragraph of the issue")
        }
    }

    private static func result(of bytes: [UInt8], as format: Issue.Format) -> ExtractionResult? {
        let issue = try? Issue(name: "a", bytes: bytes, format: format, published: published)
        return issue.map { extractor.result(of: $0) }
    }

    /// Checks that expressions are inside the text, in order and without overlaps.
    private static func readDates(_ bytes: [UInt8]) {
        var end = 0
        let context = Context(published: published.date)
        for expression in Recognizer.english.expressions(inUTF8: bytes, context: context) {
            precondition(expression.range.lowerBound >= end, "one expression after the other")
            precondition(expression.range.upperBound <= bytes.count, "within the text")
            precondition(!expression.range.isEmpty, "some text")
            precondition(
                expression.range.lowerBound <= expression.dateRange.lowerBound
                    && expression.dateRange.upperBound <= expression.range.upperBound,
                "the date within the expression")
            precondition((1...9_999).contains(expression.value.start.year), "a calendar's year")
            precondition(!expression.rules.isEmpty, "rules that made it")
            end = expression.range.upperBound
        }
    }

    private static func readCorrections(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let map = try? YAMLMap(parsing: text, file: "a", limits: .byHand) else { return }
        _ = try? Corrections(map)
    }
}
