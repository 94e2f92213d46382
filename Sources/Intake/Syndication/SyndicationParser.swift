internal import CivilTime
internal import Foundation
internal import FoundationXML

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom (RFC 4287) by the system's XML parser.
///
/// Prefixes of names are passed over, so that `dc:date` and Atom's elements within RSS count. The
/// parser neither loads anything from elsewhere nor expands entities that a document declares.
final class SyndicationParser: NSObject {
    private var entries: [SyndicationEntry] = []
    private var entry: SyndicationEntry?
    private var text = ""
    /// The identifier counts as the link only where nothing else does.
    private var identifier = ""
    private var identifierIsLink = false
    private var isFeed = false
    private var depth = 0

    /// The entries of a feed, in its order; nil where the bytes are no such feed.
    static func entries(of bytes: [UInt8]) -> [SyndicationEntry]? {
        let xml = XMLText.utf8(bytes)
        guard XMLLimits.allow(xml) else { return nil }
        let reader = SyndicationParser()
        let parser = XMLParser(data: Data(xml))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        // The parser takes a document that breaks off for a whole one.
        guard parser.parse(), reader.isFeed, reader.depth == 0 else { return nil }
        return reader.entries
    }
}

extension SyndicationParser: XMLParserDelegate {
    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        depth += 1
        if depth > XMLLimits.depth { parser.abortParsing() }
        text = ""
        switch Self.localName(name) {
        case "rss", "feed", "rdf": isFeed = true
        case "item", "entry":
            entry = SyndicationEntry(link: "")
            identifier = ""
            identifierIsLink = false
        case "link": takeAtomLink(attributes)
        case "guid": identifierIsLink = attributes["isPermaLink"] != "false"
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        text += String(decoding: block, as: UTF8.self)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        depth -= 1
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        text = ""
        switch Self.localName(name) {
        case "link": if entry?.link.isEmpty == true { entry?.link = value }
        case "guid": identifier = value
        case "pubdate", "published", "date", "issued": entry?.published = Self.date(value)
        case "updated": if entry?.published == nil { entry?.published = Self.date(value) }
        case "item", "entry": finishEntry()
        default: break
        }
    }

    /// Atom: the link without a relation, or the one to the page itself (section 4.2.7.2).
    private func takeAtomLink(_ attributes: [String: String]) {
        guard let address = attributes["href"],
            ["alternate", nil].contains(attributes["rel"]), entry?.link.isEmpty == true
        else { return }
        entry?.link = address
    }

    private func finishEntry() {
        guard var finished = entry else { return }
        entry = nil
        if finished.link.isEmpty, identifierIsLink { finished.link = identifier }
        if !finished.link.isEmpty { entries.append(finished) }
    }

    private static func localName(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    private static func date(_ text: String) -> Timestamp? {
        Timestamp(iso: text) ?? MailDate.timestamp(of: text)
    }
}
