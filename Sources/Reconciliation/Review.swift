public import CivilTime
public import Items
internal import StrictYAML

/// The items that a person should check, each with a correction to paste if it is wrong.
public struct Review: Hashable, Sendable {
    /// One doubt about an item.
    public struct Finding: Hashable, Sendable {
        /// The item.
        public let item: Item
        /// The doubt, as a sentence without a period.
        public let doubt: String
        /// Lines of YAML to paste below `corrections:` and to complete.
        public let correction: String
    }

    /// The findings, by the dates of the items.
    public let findings: [Finding]

    /// Reviews items; `issues` are the publication dates of all issues that were read.
    public init(of items: [Item], issues: [Timestamp]) {
        let newest = issues.max()?.date
        findings = items.sorted().flatMap { item in
            guard newest.map({ item.facts.lastDay >= $0 }) ?? true else { return [Finding]() }
            return Review.doubts(about: item, issues: issues).map { doubt in
                Finding(
                    item: item, doubt: doubt.text,
                    correction: Review.correction(of: item, fields: doubt.fields))
            }
        }
    }
}

extension Review {
    /// A doubt, with the fields that correct it.
    private struct Doubt {
        let text: String
        let fields: String
    }

    private static func doubts(about item: Item, issues: [Timestamp]) -> [Doubt] {
        let dates = fields(of: item.facts.when)
        let stated = item.doubts.map { text in
            let zone = text.contains("zone") ? item.facts.when.zone : nil
            return Doubt(text: text, fields: zone.map { "tz: \($0)" } ?? dates)
        }
        let silence = silence(about: item, issues: issues).map { Doubt(text: $0, fields: dates) }
        return stated + alternatives(to: item) + [silence].compactMap(\.self)
    }

    /// The fields that may well have another value, each as a doubt.
    private static func alternatives(to item: Item) -> [Doubt] {
        item.confidences.sorted { $0.key < $1.key }.compactMap { name, field in
            guard field.confidence < evenOdds, let other = field.runnerUp else { return nil }
            let percent = Int((field.confidence * 100).rounded())
            return Doubt(
                text: "the \(name) is a guess (\(percent) % sure) and may be: \(other)",
                fields: "\(name): \(YAMLScalar.quoted(other))")
        }
    }

    private static let evenOdds = 0.6

    /// A doubt if an item that issues used to repeat is no longer mentioned before its date.
    private static func silence(about item: Item, issues: [Timestamp]) -> String? {
        guard let last = item.mentions.map(\.published).max(), item.status == .confirmed,
            Set(item.mentions.map(\.issue)).count > 1
        else { return nil }
        let since = issues.filter { $0 > last && $0.date <= item.facts.when.start }.count
        guard since >= silentIssues else { return nil }
        return "not mentioned in the last \(since) issues before its date"
    }

    private static let silentIssues = 2

    private static func correction(of item: Item, fields: String) -> String {
        let target = ItemDescription(uid: String(item.uid.text.prefix(uidLength)))
        return """
              - set: \(target)
                fields: {\(fields)}
                reason: checked
            """
    }

    /// The fields of a correction that would keep a date as it is, for a person to change.
    ///
    /// A new first day moves the last day too, but a new month does not, so a range of months
    /// includes its end.
    private static func fields(of when: When) -> String {
        let start = "start: \(FactsPatch.StatedStart(of: when))"
        return when.precision == .months ? start + ", end: \(when.lastDay)" : start
    }

    private static let uidLength = 13
}
