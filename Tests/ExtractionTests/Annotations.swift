import CivilTime
import DateExpressions
import Geography
import Newsletter

@testable import Extraction

/// The annotated blocks of a few lines that were published on Tuesday, 5 August 2025.
struct Annotations {
    let blocks: [AnnotatedBlock]
    let places = PlaceReader(gazetteer: .bundled)

    init(_ markdown: String) throws {
        let issue = try Newsletter.Issue(name: "2025-08-05.md", bytes: Array(markdown.utf8))
        let annotator = Annotator(
            recognizer: .english, lexicon: .english, published: issue.published.date,
            places: places)
        blocks = annotator.annotated(issue.outline.blocks)
    }

    /// The pieces of the first block, with their roles.
    var pieces: [String] {
        guard let block = blocks.first else { return [] }
        let layout = Layout(block, pieces: PieceSplitter.pieces(of: block), places: places)
        return zip(layout.pieces, layout.roles).map { piece, role in
            "\(Self.name(of: role)): \(block.words(piece.tokens))"
        }
    }

    /// The clauses with the dates of the first block.
    var statements: [(block: AnnotatedBlock, statement: Statement)] {
        guard let block = blocks.first else { return [] }
        let pieces = PieceSplitter.pieces(of: block)
        return StatementFinder(block, pieces: pieces).statements().map { (block, $0) }
    }

    private static func name(of role: PieceRole) -> String {
        switch role {
        case .time: "time"
        case .label: "label"
        case .place: "place"
        case .linkText: "link text"
        case .remark: "remark"
        case .callout: "callout"
        case .words: "words"
        }
    }
}
