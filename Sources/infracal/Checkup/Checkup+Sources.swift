internal import Foundation
internal import Installation
internal import Intake
internal import Profiles

extension Checkup {
    /// Whether there is something to read, and with what.
    func sources(of workplace: Workplace) -> [Diagnosis] {
        guard !workplace.sources.isEmpty else {
            return [
                .problem(
                    "sources", "neither the configuration nor the profile names any",
                    remedy: "add 'sources' to the configuration")
            ]
        }
        return workplace.sources.map(diagnosis)
    }

    private func diagnosis(of source: Source) -> Diagnosis {
        switch source {
        case .folder(let path, _): folder(path, source)
        case .git: repository(source)
        case .page, .syndication: .good("source", source.key)
        }
    }

    private func folder(_ path: String, _ source: Source) -> Diagnosis {
        let files = FileManager.default
        guard files.fileExists(atPath: path) else {
            return .problem(
                "source", "\(path): there is no such folder", remedy: "make it, or mend its name")
        }
        guard (try? files.contentsOfDirectory(atPath: path)) != nil else {
            return .problem(
                "source", "\(path): the folder cannot be read", remedy: "check its permissions")
        }
        return .good("source", source.key)
    }

    private func repository(_ source: Source) -> Diagnosis {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let hasGit = path.split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: $0 + "/git")
        }
        guard hasGit else {
            return .problem("source", "\(source.key): git is missing", remedy: "install git")
        }
        return .good("source", source.key)
    }
}
