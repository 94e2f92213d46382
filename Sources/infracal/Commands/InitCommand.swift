internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Installation
internal import Profiles

/// `infracal init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Start calendars for your own community.",
        usage: "infracal init [--source <URL|git|folder>]",
        discussion: """
            Writes a configuration, a profile of your community and a file for corrections into the \
            working folder, all with comments. It asks no questions and overwrites no file.

            EXAMPLE
              $ infracal init
              $ infracal init --source letters
              $ infracal init --source https://github.com/example/newsletter
              $ infracal init --source https://example.org/news.xml
            """)

    @Option(
        help: ArgumentHelp(
            "Where the issues are: a folder, a git repository, a web page, or an RSS or Atom feed.",
            valueName: "URL|git|folder"))
    var source: String?

    func run() throws {
        let working = URL(filePath: FileManager.default.currentDirectoryPath)
        let starter = StarterFiles(
            community: working.lastPathComponent, source: try issues())
        for file in starter.files where FileManager.default.fileExists(atPath: file.name) {
            throw Failure("\(file.name): exists already; nothing was written")
        }
        let needsIssues = source == nil && !FileManager.default.isFolder(StarterFiles.issuesFolder)
        if needsIssues { try makeFolder(StarterFiles.issuesFolder) }
        for file in starter.files { try write(file) }
        try StandardOutput.write(lines: report(starter.files, needsIssues: needsIssues))
    }
}

extension InitCommand {
    /// The source that `--source` names.
    private func issues() throws(Failure) -> Source {
        guard let source else {
            return .folder(
                path: StarterFiles.issuesFolder, glob: glob(for: StarterFiles.issuesFolder))
        }
        if FileManager.default.isFolder(source) {
            return .folder(path: source, glob: glob(for: source))
        }
        guard let found = Source(address: source) else {
            throw Failure("\(source): no such folder, and not an address such as https://…")
        }
        return found
    }

    /// The pattern for issues: `*.html` if the folder contains pages but no Markdown.
    private func glob(for folder: String) -> String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let hasPagesOnly =
            names.contains { $0.hasSuffix(".html") } && !names.contains { $0.hasSuffix(".md") }
        return hasPagesOnly ? "*.html" : "*.md"
    }

    private func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
        } catch {
            throw Failure("\(path): \(Self.words(of: error))")
        }
    }

    private func write(_ file: StarterFiles.File) throws(Failure) {
        do {
            try Data(file.text.utf8).write(
                to: URL(filePath: file.name), options: .withoutOverwriting)
        } catch {
            throw Failure("\(file.name): \(Self.words(of: error))")
        }
    }

    /// The system's message for an error, without the text that Foundation puts around it.
    private static func words(of error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let code = cause?.code else { return error.localizedDescription }
        return String(cString: strerror(Int32(code)))
    }

    private func report(_ files: [StarterFiles.File], needsIssues: Bool) -> [String] {
        let width = files.map(\.name.count).max() ?? 0
        let lines = files.map { file in
            file.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + file.purpose
        }
        let next =
            needsIssues
            ? "Next: copy issues into \(StarterFiles.issuesFolder)/, then run `infracal refresh`"
            : "Next: infracal refresh"
        return lines + ["", next]
    }
}
