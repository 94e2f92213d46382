/// Some of the cases of an enum with at most 64, written as a list: asked at every step of a rule,
/// it must not allocate as a `Set` does.
struct Choice<Member: RawRepresentable<UInt8>>: ExpressibleByArrayLiteral, Hashable, Sendable {
    private var bits: UInt64

    @inline(__always)
    init(arrayLiteral members: Member...) {
        bits = members.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    /// Whether a case is one of these.
    @inline(__always)
    func contains(_ member: Member) -> Bool {
        bits & (1 << UInt64(member.rawValue)) != 0
    }

    /// These and others.
    func union(_ others: Choice) -> Choice {
        var all = self
        all.bits |= others.bits
        return all
    }
}
