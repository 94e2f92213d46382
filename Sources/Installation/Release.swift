/// The release of the programs.
public enum Release {
    /// The version number (semver.org).
    public static let version = "1.1.0"
}
