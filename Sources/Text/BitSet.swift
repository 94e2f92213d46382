/// A set of the cases of an enum with at most 128 cases, which can be written as an array literal.
///
/// Rules test membership at every token, so unlike `Set` it must not allocate, and its functions
/// are inlined into other modules.
public struct BitSet<Member: RawRepresentable<UInt8>>: ExpressibleByArrayLiteral, Hashable,
    Sendable
{
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    /// An empty set.
    @inlinable
    public init() {}

    /// A set of these cases.
    @inlinable
    public init(arrayLiteral members: Member...) {
        for member in members { insert(member) }
    }

    /// True if the set has no members.
    @inlinable
    public var isEmpty: Bool { low == 0 && high == 0 }

    /// Adds a case.
    @inlinable
    public mutating func insert(_ member: Member) {
        if member.rawValue < 64 {
            low |= 1 << UInt64(member.rawValue)
        } else {
            high |= 1 << UInt64(member.rawValue - 64)
        }
    }

    /// True if a case is in the set.
    @inlinable
    public func contains(_ member: Member) -> Bool {
        member.rawValue < 64
            ? low & (1 << UInt64(member.rawValue)) != 0
            : high & (1 << UInt64(member.rawValue - 64)) != 0
    }

    /// The union of this set and another.
    @inlinable
    public func union(_ other: BitSet) -> BitSet {
        var all = self
        all.formUnion(other)
        return all
    }

    /// Adds all cases of another set.
    @inlinable
    public mutating func formUnion(_ other: BitSet) {
        low |= other.low
        high |= other.high
    }

    /// True if every case of another set is in this one.
    @inlinable
    public func isSuperset(of other: BitSet) -> Bool {
        low & other.low == other.low && high & other.high == other.high
    }

    /// True if the sets have no case in common.
    @inlinable
    public func isDisjoint(with other: BitSet) -> Bool {
        low & other.low == 0 && high & other.high == 0
    }
}
