import Foundation
public import StrictYAML

/// What a call and its environment put in place of what a configuration says: options win over
/// the environment, and that wins over the file.
public struct InstallationChoice: Sendable {
    private let file: String?
    private let profile: ProfileChoice?
    /// The store that an option or the environment names; nil where neither does.
    public let store: String?

    /// What options say; `environment` names the store in `INFRACAL_STORE`.
    public init(
        file: String?, profile: String?, store: String?, environment: [String: String]
    ) {
        self.file = file
        self.profile = profile.map { ProfileChoice($0) }
        let usual = environment["INFRACAL_STORE"].flatMap { $0.isEmpty ? nil : $0 }
        self.store = store ?? usual
    }

    /// The configuration that holds: of the file that was named, or the one in the working folder,
    /// or none.
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

    /// Refuses a profile that an option names and that does not exist, even if nobody needs it.
    public func checkProfile() throws(YAMLError) { try profile?.check() }

    private func base() throws(YAMLError) -> Configuration {
        if let file { return try .load(path: file) }
        guard FileManager.default.fileExists(atPath: Configuration.fileName) else {
            return .default
        }
        return try .load(path: Configuration.fileName)
    }
}
