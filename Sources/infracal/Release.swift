/// Which release this is.
enum Release {
    /// The version, after semver.org.
    static let version = "1.1.0"
}
