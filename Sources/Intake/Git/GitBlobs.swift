/// The protocol of `git cat-file --batch`.
///
/// Its input is identifiers; its output is `IDENTIFIER blob SIZE` lines, each followed by the
/// content and a line feed.
enum GitBlobs {
    /// The input for some blobs.
    static func request(for blobs: [String]) -> [UInt8] {
        Array(blobs.map { $0 + "\n" }.joined().utf8)
    }

    /// The sizes in the output of `--batch-check`.
    static func sizes(in output: [UInt8]) -> [String: Int] {
        let lines = output.split(separator: lineFeed).compactMap { header($0) }
        return Dictionary(lines) { $1 }
    }

    /// The contents in the output of `--batch`.
    static func contents(in output: [UInt8]) -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        var rest = output[...]
        while let end = rest.firstIndex(of: lineFeed) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            guard let (blob, size) = header(line), size < rest.count else { continue }
            contents[blob] = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
        return contents
    }

    /// The identifier and size; nil for a missing blob.
    private static func header(_ line: ArraySlice<UInt8>) -> (String, Int)? {
        let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]), size >= 0
        else { return nil }
        return (String(fields[0]), size)
    }

    private static let lineFeed = UInt8(ascii: "\n")
}
