internal import Feeds
internal import Foundation
internal import Glibc
internal import Terminal

/// Writes data to standard output.
enum StandardOutput {
    /// The properties of the output.
    static var screen: Screen {
        let columns = TerminalSize.columns(of: STDOUT_FILENO)
        return Screen(
            columns: columns, isTerminal: columns != nil,
            environment: ProcessInfo.processInfo.environment)
    }

    /// Writes lines.
    ///
    /// - Throws: `Failure` if writing fails.
    static func write(lines: [String]) throws(Failure) {
        guard !lines.isEmpty else { return }
        try write(bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Writes a value as JSON with sorted keys, on several lines.
    ///
    /// - Throws: `Failure` if writing fails.
    static func write(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try write(
            bytes: JSONText.escaped(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")])
    }

    /// Writes a list as JSON like `write(json:)`, in pieces, so that it can have any length.
    ///
    /// - Throws: `Failure` if writing fails.
    static func write(json list: [some Encodable]) throws {
        try JSONArray(list).write { try write(bytes: $0) }
        try write(bytes: [UInt8(ascii: "\n")])
    }

    /// Writes bytes unchanged.
    ///
    /// - Throws: `Failure` if writing fails.
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
