/// How much a YAML file may ask for.
package struct YAMLLimits: Hashable, Sendable {
    /// The bytes of the file.
    package var bytes: Int
    /// The values in it, keys counted.
    package var values: Int
    /// How deeply lists and maps stand inside each other.
    package var depth: Int

    /// One mebibyte, 100,000 values, 32 levels: far more than anybody writes by hand.
    package static let byHand = YAMLLimits(bytes: 1 << 20, values: 100_000, depth: 32)

    /// Limits of a file.
    package init(bytes: Int, values: Int, depth: Int) {
        self.bytes = bytes
        self.values = values
        self.depth = depth
    }
}
