import Profiles

/// The folder that the paths of a file are relative to.
struct BasePath {
    private let folder: String

    /// The folder of a file; the working folder for a name alone.
    init(ofFile file: String) {
        folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }

    /// A path of the file as the program can open it.
    func resolve(_ path: String) -> String {
        path.hasPrefix("/") ? path : folder + path
    }

    /// A source whose folder can be opened.
    func resolve(_ source: Source) -> Source {
        guard case .folder(let path, let glob) = source else { return source }
        return .folder(path: resolve(path), glob: glob)
    }

    /// A profile whose file can be opened.
    func resolve(_ profile: ProfileChoice) -> ProfileChoice {
        guard case .file(let path) = profile else { return profile }
        return .file(resolve(path))
    }
}
