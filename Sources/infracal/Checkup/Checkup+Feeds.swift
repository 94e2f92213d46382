internal import Feeds
internal import Foundation
internal import Installation

extension Checkup {
    /// Whether something is published, and can be.
    func feeds(of workplace: Workplace) -> [Diagnosis] {
        let folder = workplace.configuration.feeds
        guard FileManager.default.fileExists(atPath: folder + "/" + Publication.listPath) else {
            return [
                .warning(
                    "feeds", "\(folder): nothing is published yet",
                    remedy: "infracal refresh does that")
            ]
        }
        return [.good("feeds", folder)] + permissions(folder + "/" + Publication.listPath, "feeds")
    }

    /// Whether a file, and its folder, can be written.
    func permissions(_ path: String, _ subject: String) -> [Diagnosis] {
        let folder = (path as NSString).deletingLastPathComponent
        let strays = [path, folder.isEmpty ? "." : folder].filter {
            !FileManager.default.isWritableFile(atPath: $0)
        }
        return strays.map {
            .problem(
                subject, "\($0): cannot be written by this user",
                remedy: "run infracal as its owner, or change the owner")
        }
    }
}
