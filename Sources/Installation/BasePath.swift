import Profiles

/// The folder that the relative paths in a file start from.
struct BasePath {
    private let folder: String

    /// The folder of a file; the working folder if there is only a name.
    init(ofFile file: String) {
        folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }

    /// A path from the file, relative to the working folder.
    func resolve(_ path: String) -> String {
        path.hasPrefix("/") ? path : folder + path
    }

    /// A source with the path of its folder or file resolved.
    func resolve(_ source: Source) -> Source {
        switch source {
        case .folder(let path, let glob): .folder(path: resolve(path), glob: glob)
        case .maildir(let path, let filter): .maildir(path: resolve(path), filter)
        case .mbox(let path, let filter): .mbox(path: resolve(path), filter)
        case .git, .page, .syndication: source
        }
    }

    /// A profile with its file resolved.
    func resolve(_ profile: ProfileChoice) -> ProfileChoice {
        guard case .file(let path) = profile else { return profile }
        return .file(resolve(path))
    }
}
