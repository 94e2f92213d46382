import Foundation

extension YAMLMap {
    /// Reads a file with a map at the top level.
    public init(
        contentsOf path: String, limits: YAMLLimits = .byHand
    ) throws(YAMLError) {
        try self.init(
            parsing: try YAMLMap.text(of: path, limits: limits), file: path, limits: limits)
    }

    /// Parses a text with a map at the top level; an empty text is an empty map.
    ///
    /// Throws for the same reasons as `YAMLValue(parsing:file:limits:)`, and if the top level is
    /// not a map.
    public init(
        parsing text: String, file: String, limits: YAMLLimits = .byHand
    ) throws(YAMLError) {
        let top = try YAMLValue(parsing: text, file: file, limits: limits)
        self = top.content == .nothing ? YAMLMap(mark: top.mark, entries: []) : try top.map()
    }
}

extension YAMLMap {
    private static func text(of path: String, limits: YAMLLimits) throws(YAMLError) -> String {
        guard FileManager.default.fileExists(atPath: path) else {
            throw YAMLError(file: path, message: "no such file")
        }
        guard let file = FileHandle(forReadingAtPath: path),
            let bytes = try? file.read(upToCount: limits.bytes + 1) ?? Data()
        else { throw YAMLError(file: path, message: "cannot be read") }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw YAMLError(file: path, message: "is not UTF-8 text")
        }
        return text
    }
}
