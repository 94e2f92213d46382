import Foundation
public import StrictYAML

/// The settings from a command's options and environment, which replace configured ones.
///
/// Options take precedence over the environment, and the environment over the configuration file.
public struct InstallationChoice: Sendable {
    private let file: String?
    private let profile: ProfileChoice?
    /// The store from an option or the environment; nil if neither names one.
    public let store: String?

    /// A choice from options, and from `INFRACAL_STORE` in `environment`.
    public init(
        file: String?, profile: String?, store: String?, environment: [String: String]
    ) {
        self.file = file
        self.profile = profile.map { ProfileChoice($0) }
        let usual = environment["INFRACAL_STORE"].flatMap { $0.isEmpty ? nil : $0 }
        self.store = store ?? usual
    }

    /// The settings in effect, from the file named, the one in the working folder, or the defaults.
    public func configuration() throws(YAMLError) -> Configuration {
        var configuration = try base()
        configuration.profile = profile ?? configuration.profile
        configuration.store = store ?? configuration.store
        try configuration.profile.check()
        return configuration
    }

    /// True if a configuration or a profile says whose newsletter this is.
    public var namesCommunity: Bool {
        file != nil || profile != nil
            || FileManager.default.fileExists(atPath: Configuration.fileName)
    }

    /// Throws if the profile that an option names does not exist, even if the profile is not
    /// needed.
    public func checkProfile() throws(YAMLError) { try profile?.check() }

    private func base() throws(YAMLError) -> Configuration {
        if let file { return try .load(path: file) }
        guard FileManager.default.fileExists(atPath: Configuration.fileName) else {
            return .default
        }
        return try .load(path: Configuration.fileName)
    }
}
