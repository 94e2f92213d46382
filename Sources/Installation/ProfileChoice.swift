import Foundation
public import Profiles
public import StrictYAML

/// Which profile an installation uses.
public enum ProfileChoice: Hashable, Sendable {
    /// The one that the program carries.
    case builtIn
    /// None: the forms of a text must carry it.
    case none
    /// That of a file.
    case file(String)

    /// The choice that a word makes: `built-in` is the program's own, `none` is none, and all else
    /// is a file.
    public init(_ name: String) {
        switch name {
        case "built-in": self = .builtIn
        case "none": self = .none
        default: self = .file(name)
        }
    }

    /// Refuses a file that does not exist.
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
