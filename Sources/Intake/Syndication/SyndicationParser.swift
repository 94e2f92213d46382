internal import CivilTime
internal import Foundation
internal import FoundationXML

/// Parses RSS 0.9x, 1.0 and 2.0 and Atom (RFC 4287) with the system's XML parser.
///
/// Prefixes of names are ignored, so that `dc:date` and Atom elements in RSS are recognized. The
/// parser loads nothing from elsewhere and expands no entities that a document declares.
final class SyndicationParser: NSObject {
    private var entries: [SyndicationEntry] = []
    private var entry: SyndicationEntry?
    private var text = ""
    /// The entry's `guid`, which is used as the link only if there is no other.
    private var identifier = ""
    private var identifierIsLink = false
    private var isFeed = false
    private var depth = 0
    /// The depth of the `source` element of an entry, whose links belong to another feed.
    private var sourceDepth: Int?
    /// The base addresses of the open elements, outermost first.
    private var bases: [String?] = []

    /// The entries of a feed, in its order; nil if the bytes are not a feed.
    static func entries(of bytes: [UInt8]) -> [SyndicationEntry]? {
        let xml = XMLText.utf8(bytes)
        guard XMLLimits.allow(xml) else { return nil }
        let reader = SyndicationParser()
        let parser = XMLParser(data: Data(xml))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        // The parser also accepts a document that is cut short, but then some elements are still
        // open.
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
        bases.append(attributes["xml:base"].map(resolved) ?? bases.last ?? nil)
        guard sourceDepth == nil else { return }
        switch Self.localName(name) {
        case "rss", "feed", "rdf": isFeed = true
        case "item", "entry":
            entry = SyndicationEntry(link: "")
            identifier = ""
            identifierIsLink = false
        case "source": if entry != nil { sourceDepth = depth }
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
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        text = ""
        defer {
            if sourceDepth == depth { sourceDepth = nil }
            depth -= 1
            bases.removeLast()
        }
        guard sourceDepth == nil else { return }
        switch Self.localName(name) {
        case "link":
            if entry?.link.isEmpty == true, !value.isEmpty { entry?.link = resolved(value) }
        case "guid": identifier = value
        case "pubdate", "published", "date", "issued":
            if let date = Self.date(value) { entry?.published = date }
        case "updated": if entry?.published == nil { entry?.published = Self.date(value) }
        case "item", "entry": finishEntry()
        default: break
        }
    }

    /// Takes the link of an Atom entry to its own page (section 4.2.7.2), unless it has one.
    ///
    /// Its relation is `alternate`, which may be missing or written as an address.
    private func takeAtomLink(_ attributes: [String: String]) {
        let relation = attributes["rel"] ?? "alternate"
        let registered = "http://www.iana.org/assignments/relation/alternate"
        guard let address = attributes["href"],
            relation.lowercased() == "alternate" || relation == registered,
            entry?.link.isEmpty == true
        else { return }
        entry?.link = resolved(address)
    }

    /// Resolves an address against the base addresses of the open elements (XML Base).
    private func resolved(_ address: String) -> String {
        guard let base = bases.last ?? nil, let from = URL(string: base) else { return address }
        return URL(string: address, relativeTo: from)?.absoluteString ?? address
    }

    private func finishEntry() {
        guard var finished = entry else { return }
        entry = nil
        if finished.link.isEmpty, identifierIsLink { finished.link = identifier }
        entries.append(finished)
    }

    private static func localName(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    private static func date(_ text: String) -> Timestamp? {
        Timestamp(iso: text) ?? MailDate.timestamp(of: text)
    }
}
