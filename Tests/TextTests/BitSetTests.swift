import Testing
import Text

@Suite struct BitSetTests {
    private static let some: [LexicalTag] = [.month, .ordinal, .closes, .zoneStatement]

    @Test func containsItsMembers() {
        var set: BitSet<LexicalTag> = []
        #expect(set.isEmpty)
        for tag in Self.some { set.insert(tag) }
        #expect(LexicalTag.allCases.filter(set.contains) == Self.some)
        #expect(set == [.month, .ordinal, .closes, .zoneStatement])
    }

    @Test func everyTagFits() {
        for tag in LexicalTag.allCases {
            var set: BitSet<LexicalTag> = []
            set.insert(tag)
            #expect(LexicalTag.allCases.filter(set.contains) == [tag])
        }
    }

    @Test func unionsAndDisjointSets() {
        let low: BitSet<LexicalTag> = [.month]
        let high: BitSet<LexicalTag> = [.zoneStatement]
        let both = low.union(high)
        #expect(both.contains(.month) && both.contains(.zoneStatement))
        #expect(low.isDisjoint(with: high))
        #expect(!both.isDisjoint(with: low) && !both.isDisjoint(with: high))
        #expect(low.isDisjoint(with: []))
    }
}
