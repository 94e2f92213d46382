/// The release that the programs are.
public enum Release {
    /// The version, after semver.org.
    public static let version = "1.1.0"
}
