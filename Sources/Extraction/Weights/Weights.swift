internal import CResources
internal import Items

/// The weight of each piece of evidence.
///
/// `data/weights.tsv` has one weight per line; `Tests/Evaluation/fit.py` fits them to issues with
/// known content. A weight is a natural logarithm of odds: of two names or categories, the one
/// whose score is higher by 1 is about 2.7 times as likely.
public struct Weights: Sendable {
    let nameSources: FeatureTable<NameSource>
    let names: FeatureTable<NameEvidence>
    let kinds: FeatureTable<KindFeature>
    let categories: FeatureTable<CategoryFeature>
    let confidence: FeatureTable<ConfidenceFeature>
    /// The prior weight of each category for events; `taskCategories` has those for tasks.
    private let eventCategories: [Items.Category: Double]
    private let taskCategories: [Items.Category: Double]
    /// The features without a weight in the file, and the lines without a feature.
    let problems: [String]

    /// The weights that are compiled into the program.
    public static let bundled: Weights = {
        var count = 0
        let start = infracal_weights(&count)
        return Weights(
            lines: String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    }()

    /// Parses lines in the format of `data/weights.tsv`.
    public init(lines: String) {
        var values: [String: Double] = [:]
        for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            if fields.count == 2, let value = Double(fields[1]) {
                values[String(fields[0])] = value
            }
        }
        var problems: [String] = []
        nameSources = FeatureTable(&values, &problems)
        names = FeatureTable(&values, &problems)
        kinds = FeatureTable(&values, &problems)
        categories = FeatureTable(&values, &problems)
        confidence = FeatureTable(&values, &problems)
        var biases: [[Items.Category: Double]] = []
        for group in ["event", "task"] {
            var table: [Items.Category: Double] = [:]
            for category in Items.Category.allCases {
                table[category] = values.removeValue(forKey: "\(group).\(category.rawValue)") ?? 0
            }
            biases.append(table)
        }
        eventCategories = biases[0]
        taskCategories = biases[1]
        self.problems = problems + values.keys.sorted().map { "'\($0)' is not a feature" }
    }

    /// The prior weight of a category.
    func bias(of category: Items.Category, kind: Kind) -> Double {
        (kind == .event ? eventCategories : taskCategories)[category] ?? 0
    }
}

/// A kind of evidence for or against a value.
protocol Feature: CaseIterable, RawRepresentable<UInt8>, Sendable where AllCases == [Self] {
    /// The first part of the names of these features in `data/weights.tsv`.
    static var group: String { get }
}

extension Feature {
    /// The feature's name in `data/weights.tsv`.
    var name: String { "\(Self.group).\(self)" }
}

/// The weights of all features of a kind.
struct FeatureTable<Element: Feature>: Sendable {
    private let values: [Double]

    /// Moves the weights of these features out of those in a file.
    init(_ weights: inout [String: Double], _ problems: inout [String]) {
        var values: [Double] = []
        for feature in Element.allCases {
            let weight = weights.removeValue(forKey: feature.name)
            if weight == nil { problems.append("'\(feature.name)' has no weight") }
            values.append(weight ?? 0)
        }
        self.values = values
    }

    subscript(feature: Element) -> Double { values[Int(feature.rawValue)] }
}
