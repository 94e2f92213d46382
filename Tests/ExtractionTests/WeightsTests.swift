import Items
import Testing

@testable import Extraction

/// The lines of `data/weights.tsv` and the features in the code are the same.
@Suite struct WeightsTests {
    @Test func featuresAndWeightsMatch() {
        #expect(Weights.bundled.problems == [])
    }

    @Test func aMissingAndAnUnknownFeatureAreNamed() {
        let weights = Weights(
            lines: "# a comment\nname.bold\t1\nname.golden\t2\nname.linked\tmuch\n")
        #expect(weights.problems.contains("'name.golden' is not a feature"))
        #expect(weights.problems.contains("'name.linked' has no weight"))
        #expect(!weights.problems.contains("'name.bold' has no weight"))
    }

    @Test(arguments: [("name.bold", 4.0), ("kind.header", -2.5)])
    func weightsAreTakenFromTheirLines(feature: String, weight: Double) {
        let weights = Weights(lines: "\(feature)\t\(weight)\n")
        let found = feature == "name.bold" ? weights.names[.bold] : weights.kinds[.header]
        #expect(found == weight)
    }

    @Test func aBiasAppliesOnlyToItsKind() {
        let weights = Weights(lines: "event.summit\t1.5\ntask.cfp\t0.5\n")
        #expect(weights.bias(of: .summit, kind: .event) == 1.5)
        #expect(weights.bias(of: .summit, kind: .deadline) == 0)
        #expect(weights.bias(of: .cfp, kind: .window) == 0.5)
    }
}
