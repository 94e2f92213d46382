import Extraction
import Foundation
import Items
import Newsletter
import Profiles
import Store
import TestSupport

/// The issues of the corpora beside the checkout as a store takes them, each read once.
enum CorpusReadings {
    /// What the issues of a corpus say, in the order of publication.
    static func of(_ corpus: Corpus) throws -> [IssueReading] {
        switch corpus {
        case .openinfra: try openinfra.get()
        case .lwkd: try lwkd.get()
        case .twir: try twir.get()
        }
    }

    /// The profile that a corpus is read with.
    static func profile(of corpus: Corpus) throws -> Profile {
        corpus == .openinfra ? try .builtIn() : .none
    }

    private static let openinfra = Result { try read(.openinfra) }
    private static let lwkd = Result { try read(.lwkd) }
    private static let twir = Result { try read(.twir) }

    private static func read(_ corpus: Corpus) throws -> [IssueReading] {
        let extractor = Extractor(profile: try profile(of: corpus))
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
