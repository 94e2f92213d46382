import Foundation
package import Profiles
package import StrictYAML

/// Which profile an installation uses.
package enum ProfileChoice: Hashable, Sendable {
    /// The one that the program carries.
    case builtIn
    /// None: the forms of a text must carry it.
    case none
    /// That of a file.
    case file(String)

    /// The choice that a word makes: `built-in` is the program's own, `none` is none, and all else
    /// is a file.
    package init(_ name: String) {
        switch name {
        case "built-in": self = .builtIn
        case "none": self = .none
        default: self = .file(name)
        }
    }

    /// Refuses a file that does not exist.
    package func check() throws(YAMLError) {
        guard case .file(let path) = self, !FileManager.default.fileExists(atPath: path) else {
            return
        }
        throw YAMLError(file: path, message: "no such file")
    }

    /// Reads the profile.
    package func load() throws(YAMLError) -> Profile {
        switch self {
        case .builtIn: try .builtIn()
        case .none: .none
        case .file(let path): try Profile(contentsOf: path)
        }
    }
}
