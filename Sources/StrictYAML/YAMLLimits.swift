/// Limits on the size of a YAML file.
public struct YAMLLimits: Hashable, Sendable {
    /// The most bytes.
    public var bytes: Int
    /// The most values, including keys.
    public var values: Int
    /// The deepest nesting of lists and maps.
    public var depth: Int

    /// One mebibyte, 100,000 values, 32 levels: far more than anybody writes by hand.
    public static let byHand = YAMLLimits(bytes: 1 << 20, values: 100_000, depth: 32)

    /// Limits from all three numbers.
    public init(bytes: Int, values: Int, depth: Int) {
        self.bytes = bytes
        self.values = values
        self.depth = depth
    }
}
