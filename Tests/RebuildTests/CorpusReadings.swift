import Extraction
import Foundation
import Items
import Newsletter
import Profiles
import Store
import TestSupport

/// The issues from which stores are rebuilt, each read only once.
enum CorpusReadings: CaseIterable {
    /// The issues in the repository, and the corpora next to the checkout.
    case repository, openinfra, lwkd, twir

    /// The readings of the issues, in order of publication.
    func readings() throws -> [IssueReading] {
        switch self {
        case .repository: try Self.ofRepository.get()
        case .openinfra: try Self.ofOpenInfra.get()
        case .lwkd: try Self.ofLWKD.get()
        case .twir: try Self.ofTWIR.get()
        }
    }

    /// The profile for reading the issues.
    func profile() throws -> Profile {
        switch self {
        case .repository, .openinfra: try .builtIn()
        case .lwkd, .twir: .none
        }
    }

    /// The issues, sorted by file name.
    private var issues: [URL] {
        switch self {
        case .repository:
            Corpus.files(in: Repository.root.appending(path: "data/issues"), withExtension: "md")
        case .openinfra: Corpus.openinfra.issues
        case .lwkd: Corpus.lwkd.issues
        case .twir: Corpus.twir.issues
        }
    }

    private static let ofRepository = Result { try read(.repository) }
    private static let ofOpenInfra = Result { try read(.openinfra) }
    private static let ofLWKD = Result { try read(.lwkd) }
    private static let ofTWIR = Result { try read(.twir) }

    private static func read(_ corpus: CorpusReadings) throws -> [IssueReading] {
        let extractor = Extractor(profile: try corpus.profile())
        return try corpus.issues.map { file in
            let bytes = Array(try Data(contentsOf: file))
            let issue = try Issue(name: file.lastPathComponent, bytes: bytes)
            return IssueReading(
                issue: IssueReference(
                    name: issue.name, published: issue.published, title: issue.title,
                    url: issue.url),
                digest: issue.name, mentions: extractor.mentions(in: issue))
        }
        .sorted { $0.issue < $1.issue }
    }
}
