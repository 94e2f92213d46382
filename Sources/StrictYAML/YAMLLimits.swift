/// How much a YAML file may ask for.
public struct YAMLLimits: Hashable, Sendable {
    /// The bytes of the file.
    public var bytes: Int
    /// The values in it, keys counted.
    public var values: Int
    /// How deeply lists and maps stand inside each other.
    public var depth: Int

    /// One mebibyte, 100,000 values, 32 levels: far more than anybody writes by hand.
    public static let byHand = YAMLLimits(bytes: 1 << 20, values: 100_000, depth: 32)

    /// Limits of a file.
    public init(bytes: Int, values: Int, depth: Int) {
        self.bytes = bytes
        self.values = values
        self.depth = depth
    }
}
