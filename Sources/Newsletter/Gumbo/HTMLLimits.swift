/// Refuses pages on which gumbo would take too long.
///
/// At each tag, gumbo 0.10.1 searches all open elements, and at each attribute all attributes of
/// its tag: time grows with the size times the depth, which is limited here.
struct HTMLLimits {
    /// The deepest nesting of elements; real pages stay below 100.
    static let depth = 500
    /// The maximum number of tags on a page.
    static let tags = 200_000
    /// The most attributes of a tag.
    static let attributes = 1_000

    /// Checks a page's tags.
    static func check(_ html: [UInt8], lineOffset: Int) throws(IssueProblem) {
        var limits = HTMLLimits(line: lineOffset + 1)
        var rest = html[...]
        while let byte = rest.popFirst() {
            if byte == lineFeed { limits.line += 1 }
            if byte == UInt8(ascii: "<") { try limits.takeTag(from: &rest) }
        }
    }

    private var line: Int
    private var tagCount = 0
    private var openCount = 0
    private var open: [ArraySlice<UInt8>: Int] = [:]

    private init(line: Int) {
        self.line = line
    }
}

extension HTMLLimits {
    private mutating func takeTag(from rest: inout ArraySlice<UInt8>) throws(IssueProblem) {
        if rest.starts(with: Self.commentStart) {
            skip(past: Self.commentEnd, in: &rest)
            return
        }
        let isEnd = rest.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        let name = ArraySlice(
            rest.prefix { Self.isLetter($0) || (0x30...0x39).contains($0) }.map {
                $0 | Self.lowerCase
            })
        guard let first = name.first, Self.isLetter(first) else { return }
        tagCount += 1
        let attributes = skipAttributes(in: &rest)
        try require(tagCount <= Self.tags, "the page has more than \(Self.tags) tags")
        try require(
            attributes <= Self.attributes, "a tag has more than \(Self.attributes) attributes")
        count(name, isEnd: isEnd)
        try require(openCount <= Self.depth, "elements are nested more than \(Self.depth) deep")
        if !isEnd, Self.rawText.contains(String(decoding: name, as: UTF8.self)) {
            skip(past: [UInt8(ascii: "<"), UInt8(ascii: "/")] + name, in: &rest)
        }
    }

    /// Counts an element as opened or closed.
    ///
    /// An end tag counts only if its element is open; others close nothing.
    private mutating func count(_ name: ArraySlice<UInt8>, isEnd: Bool) {
        guard !Self.closedByOthers.contains(String(decoding: name, as: UTF8.self)) else { return }
        let known = open[name, default: 0]
        if isEnd, known == 0 { return }
        open[name] = known + (isEnd ? -1 : 1)
        openCount += isEnd ? -1 : 1
    }

    /// Skips to the end of the tag; returns the number of possible attributes on the way.
    private mutating func skipAttributes(in rest: inout ArraySlice<UInt8>) -> Int {
        var count = 0
        var quote: UInt8?
        // A quotation mark opens a value only after `=`; elsewhere it is part of a name.
        var mayOpenValue = false
        while let byte = rest.popFirst() {
            if byte == Self.lineFeed { line += 1 }
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if mayOpenValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte <= Self.space || byte == UInt8(ascii: "/") {
                count += 1
            }
            mayOpenValue = byte == UInt8(ascii: "=") || (mayOpenValue && byte <= Self.space)
        }
        return count
    }

    private mutating func skip(past end: [UInt8], in rest: inout ArraySlice<UInt8>) {
        while !rest.isEmpty,
            !rest.prefix(end.count).map({ $0 | Self.lowerCase }).elementsEqual(
                end.map { $0 | Self.lowerCase })
        {
            if rest.popFirst() == Self.lineFeed { line += 1 }
        }
    }

    private func require(_ isFine: Bool, _ what: String) throws(IssueProblem) {
        guard isFine else { throw .tooComplex(line: line, what: what) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | lowerCase)
    }

    private static let lowerCase: UInt8 = 0x20
    private static let space: UInt8 = 0x20
    private static let lineFeed = UInt8(ascii: "\n")
    private static let commentStart = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let rawText: Set<String> = ["script", "style", "textarea", "title", "xmp"]

    /// Elements that are not counted as open, since they need no end tag.
    ///
    /// They have no content, or others close them: a `<li>` ends at the next one.
    private static let closedByOthers: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead",
        "tfoot", "colgroup", "option", "optgroup", "rt", "rp", "html", "head", "body",
    ]
}
