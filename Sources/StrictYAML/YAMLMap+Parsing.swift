import Foundation

extension YAMLMap {
    /// Reads a file whose top is a map.
    public init(
        contentsOf path: String, limits: YAMLLimits = .byHand
    ) throws(YAMLError) {
        try self.init(
            parsing: try YAMLMap.text(of: path, limits: limits), file: path, limits: limits)
    }

    /// Reads a text whose top is a map; an empty text is an empty map.
    ///
    /// Refused is what `YAMLValue(parsing:file:limits:)` refuses, and a top of another form.
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
