/// The release of the program.
enum Release {
    /// The version number (semver.org).
    static let version = "1.1.0"
}
