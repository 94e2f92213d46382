internal import CivilTime
internal import DateExpressions
internal import Items
internal import Text

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Estimates the probability that all fields of an item are right.
struct ConfidenceEvidence {
    /// The amount of each piece of evidence.
    private(set) var amounts: [ConfidenceFeature: Double] = [.base: 1]

    /// The evidence for an item, after all decisions were made.
    init(
        _ situation: Situation, kind: Decision<Kind>, category: Decision<Items.Category>?,
        name: NameDecision, place: PlaceDecision, time: TimeDecision, expression: TimeExpression
    ) {
        amounts[.kindMargin] = Self.limited(kind.margin)
        amounts[.categoryMargin] = Self.limited(category?.margin ?? 0)
        note(.categoryUnsaid, category == nil || category?.value == .other)
        weigh(name, situation, kind: kind.value)
        note(.sentence, situation.isSentence)
        note(.sentenceOfMany, situation.hasPeersInSegment)
        note(.linesOfMany, situation.isLineOfMany)
        note(.relative, expression.form == .relative)
        note(.vague, expression.value.isVague)
        note(.repeating, expression.recurrence != nil)
        note(.ambiguous, !expression.ambiguities.isEmpty)
        note(.zoneDoubt, time.doubt != nil)
        amounts[.placeDoubt] = place.place == nil ? 0 : 1 - place.probability
        note(.placeless, place.place == nil && kind.value == .event)
        note(.placeAbove, place.place != nil && place.probability < Self.ownPlace)
        note(.changed, situation.status() != .announced || situation.date.former != nil)
    }

    /// The probability, 0 to 1.
    func probability(_ weights: Weights) -> Double {
        let score = ConfidenceFeature.allCases.reduce(0) {
            $0 + weights.confidence[$1] * (amounts[$1] ?? 0)
        }
        return 1 / (1 + exp(-score))
    }

    /// The amount of evidence, by the name of the feature.
    var named: [String: Double] {
        Dictionary(uniqueKeysWithValues: amounts.map { ($0.key.name, $0.value) })
    }

    private static let mostMargin = 4.0
    private static let mostScore = 8.0
    private static let ownPlace = 0.9

    private static func limited(_ margin: Double) -> Double { min(max(margin, 0), mostMargin) }

    private mutating func note(_ feature: ConfidenceFeature, _ isGiven: Bool) {
        if isGiven { amounts[feature] = 1 }
    }

    private mutating func weigh(_ name: NameDecision, _ situation: Situation, kind: Kind) {
        let evidence = name.name?.evidence ?? []
        amounts[.nameMargin] = Self.limited(name.margin)
        amounts[.nameScore] = min(max(name.score, -Self.mostScore), Self.mostScore)
        note(.nameMarked, !evidence.isDisjoint(with: [.linked, .bold, .quoted]))
        note(.nameAbove, name.name.map { $0.block != situation.block.id } ?? true)
        note(.nameGeneral, evidence.contains(.general) || name.name == nil)
        note(.titleLong, !evidence.isDisjoint(with: [.sentence, .long, .veryLong]))
        note(.titleOfParts, name.title.holds(": "))
        note(.task, kind != .event)
        note(.taskAlone, kind != .event && name.owner == nil)
    }
}

extension Situation {
    /// True if there are other dates in the same sentence, line, or cell.
    fileprivate var hasPeersInSegment: Bool {
        others.contains { $0.segment == statement.segment }
    }
}
