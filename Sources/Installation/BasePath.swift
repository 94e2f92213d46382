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

    /// A source with its folder resolved.
    func resolve(_ source: Source) -> Source {
        guard case .folder(let path, let glob) = source else { return source }
        return .folder(path: resolve(path), glob: glob)
    }

    /// A profile with its file resolved.
    func resolve(_ profile: ProfileChoice) -> ProfileChoice {
        guard case .file(let path) = profile else { return profile }
        return .file(resolve(path))
    }
}
