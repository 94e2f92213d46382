internal import Feeds
internal import Foundation
internal import Glibc
internal import Terminal

/// Where data goes.
enum StandardOutput {
    /// What the output can show.
    static var screen: Screen {
        let columns = TerminalSize.columns(of: STDOUT_FILENO)
        return Screen(
            columns: columns, isTerminal: columns != nil,
            environment: ProcessInfo.processInfo.environment)
    }

    /// Writes lines.
    ///
    /// - Throws: `Failure` where the output takes no more.
    static func write(lines: [String]) throws(Failure) {
        guard !lines.isEmpty else { return }
        try write(bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Writes a value as JSON, keys in order, on several lines.
    ///
    /// - Throws: `Failure` where the output takes no more.
    static func write(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try write(
            bytes: JSONText.escaped(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")])
    }

    /// Writes a list as JSON, as `write(json:)` does, however long it is.
    ///
    /// - Throws: `Failure` where the output takes no more.
    static func write(json list: [some Encodable]) throws {
        try JSONArray(list).write { try write(bytes: $0) }
        try write(bytes: [UInt8(ascii: "\n")])
    }

    /// Writes bytes as they are.
    ///
    /// - Throws: `Failure` where the output takes no more.
    static func write(bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw Failure("standard output: " + String(cString: strerror(errno)))
            }
            rest = rest.dropFirst(count)
        }
    }
}
