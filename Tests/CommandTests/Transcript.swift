import Foundation

/// The console sessions in a Markdown file: blocks that begin with `$ command`.
struct Transcript {
    /// A command with the output that the file shows.
    struct Session: CustomStringConvertible {
        let command: String
        let output: String

        var description: String { "$ " + command }
    }

    private let lines: [String]

    /// The sessions of a text.
    init(_ text: String) {
        lines = text.components(separatedBy: "\n")
    }

    /// The sessions in order.
    var sessions: [Session] {
        blocks.compactMap { block in
            guard let first = lines[block].first, first.hasPrefix("$ ") else { return nil }
            let output = lines[block].dropFirst().map { $0 + "\n" }.joined()
            return Session(command: String(first.dropFirst(2)), output: output)
        }
    }

    /// The text with the outputs replaced, in order.
    func replacing(_ outputs: [String]) -> String {
        var result = lines
        for (block, output) in zip(blocks, outputs).reversed() {
            let kept = output.hasSuffix("\n") ? String(output.dropLast()) : output
            result.replaceSubrange(
                block.dropFirst(), with: kept.isEmpty ? [] : kept.components(separatedBy: "\n"))
        }
        return result.joined(separator: "\n")
    }

    /// The line ranges inside fences marked `console`.
    private var blocks: [Range<Int>] {
        lines.indices.filter { lines[$0] == "```console" }.compactMap { opening in
            lines[opening...].dropFirst().firstIndex(of: "```").map { opening + 1..<$0 }
        }
    }
}
