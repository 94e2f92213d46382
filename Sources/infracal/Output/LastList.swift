internal import Foundation
internal import Items

/// Remembers the last list, so that the next command can refer to its numbers.
///
/// It is kept in the user's state folder (XDG Base Directory Specification). Without that folder,
/// or if it cannot be written, lists are not remembered.
struct LastList {
    private let store: String
    private let file: URL?

    /// The memory for lists of a store.
    init(of store: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.store = URL(filePath: store).standardizedFileURL.path
        let state =
            environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
        file = state.map { URL(filePath: $0).appending(path: "infracal/list") }
    }

    /// Remembers the identifiers of a list, in the order of its numbers.
    func keep(_ items: [Item]) {
        guard let file else { return }
        let identifiers = items.map { String($0.uid.text.prefix(Self.identifierLength)) }
        let text = ([store] + identifiers).joined(separator: "\n") + "\n"
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: file, options: .atomic)
    }

    /// The identifier for a number; nil if the last list was of another store, or is shorter.
    func identifier(_ number: Int) -> String? {
        guard let file, let text = try? String(contentsOf: file, encoding: .utf8) else {
            return nil
        }
        let lines = text.split(separator: "\n")
        guard lines.first.map(String.init) == store, lines.indices.dropFirst().contains(number)
        else { return nil }
        return String(lines[number])
    }

    /// The length of a UUID; the UIDs of entries are longer.
    private static let identifierLength = 36
}
