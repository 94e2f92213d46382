internal import CustomDump
public import Foundation
public import Testing

/// The expected output of a test, kept in a `Golden/` folder next to the test.
///
/// `RECORD=1 swift test` writes the actual output and fails, so that a recording run never passes.
public struct Golden {
    private let file: URL

    /// The golden file `name` of the suite that contains `testFile`.
    public init(_ name: String, besides testFile: String = #filePath) {
        file = URL(filePath: testFile).deletingLastPathComponent()
            .appending(path: "Golden").appending(path: name)
    }

    /// A document for people that is also expected output.
    public init(at file: URL) {
        self.file = file
    }

    /// Fails with the differences unless `text` equals the content of the file.
    public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard !Self.isRecording else {
            record(text, at: sourceLocation)
            return
        }
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            report("\(file.path) is missing; RECORD=1 writes it", at: sourceLocation)
            return
        }
        if let difference = diff(expected, text) {
            report("differs from \(file.lastPathComponent):\n\(difference)", at: sourceLocation)
        }
    }

    private static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD"] == "1"
    }
}

extension Golden {
    private func record(_ text: String, at sourceLocation: SourceLocation) {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            report("recorded \(file.path); run again without RECORD", at: sourceLocation)
        } catch {
            report("\(file.path) cannot be recorded: \(error)", at: sourceLocation)
        }
    }

    private func report(_ message: String, at sourceLocation: SourceLocation) {
        Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
    }
}
