import Foundation
public import Profiles
public import StrictYAML

/// The profile that an installation uses.
public enum ProfileChoice: Hashable, Sendable {
    /// The profile that is compiled into the program.
    case builtIn
    /// No profile: issues are read without knowing any projects or series.
    case none
    /// The profile in a file.
    case file(String)

    /// The choice for a word: `built-in`, `none`, or otherwise the path of a file.
    public init(_ name: String) {
        switch name {
        case "built-in": self = .builtIn
        case "none": self = .none
        default: self = .file(name)
        }
    }

    /// Throws if the file does not exist.
    public func check() throws(YAMLError) {
        guard case .file(let path) = self, !FileManager.default.fileExists(atPath: path) else {
            return
        }
        throw YAMLError(file: path, message: "no such file")
    }

    /// Reads the profile.
    public func load() throws(YAMLError) -> Profile {
        switch self {
        case .builtIn: try .builtIn()
        case .none: .none
        case .file(let path): try Profile(contentsOf: path)
        }
    }
}
