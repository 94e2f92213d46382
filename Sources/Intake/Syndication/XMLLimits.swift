/// What is refused before the system's XML parser sees it.
///
/// libxml2 compares each attribute of an element with all others, and each prefix with all that are
/// declared around it: time grows with the square of what is bounded here. Feeds declare nothing,
/// and an entity could hide any of it.
struct XMLLimits {
    /// How many attributes an element may have, declarations of prefixes included.
    static let attributes = 100
    /// How many tags a document may have.
    static let tags = 200_000
    /// How many bytes the name of an element may have.
    static let nameBytes = 1_000
    /// How deep elements may nest.
    static let depth = 64
    /// How many declarations a document may make: the one of its type.
    static let declarations = 1

    /// True if a document stays within the limits.
    ///
    /// Of UTF-16 and UTF-32 the zeros are passed over. Encodings in which tags could hide, since
    /// their letters are not those of ASCII, are refused.
    static func allow(_ xml: [UInt8]) -> Bool {
        var limits = XMLLimits(rest: (xml.contains(0) ? xml.filter { $0 != 0 } : xml)[...])
        return limits.readsAsASCII && limits.areKept()
    }

    private var rest: ArraySlice<UInt8>
    private var tagCount = 0
    private var openCount = 0
    private var declarationCount = 0

    private init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }
}

extension XMLLimits {
    /// True if the document's own statement names no encoding, or one that extends ASCII.
    private var readsAsASCII: Bool {
        guard !rest.starts(with: Self.startInEBCDIC) else { return false }
        let head = String(decoding: rest.prefix(Self.longestStatement), as: UTF8.self).lowercased()
        guard let statement = head.split(separator: "?>").first,
            let key = statement.firstRange(of: "encoding")
        else { return true }
        let name = statement[key.upperBound...].drop { "= \t\r\n\"'".contains($0) }
        return Self.extendingASCII.contains { name.hasPrefix($0) }
    }

    private mutating func areKept() -> Bool {
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "<") else { continue }
            switch rest.first {
            case UInt8(ascii: "!"): takeDeclaration()
            case UInt8(ascii: "?"): skip(past: "?>")
            case UInt8(ascii: "/"): openCount -= 1
            default: guard takesElement() else { return false }
            }
            guard tagCount <= Self.tags, openCount <= Self.depth,
                declarationCount <= Self.declarations
            else { return false }
        }
        return true
    }

    private mutating func takeDeclaration() {
        if rest.starts(with: "!--".utf8) {
            skip(past: "-->")
        } else if rest.starts(with: "![CDATA[".utf8) {
            skip(past: "]]>")
        } else {
            declarationCount += 1
        }
    }

    /// Goes on to the end of a start tag; false if its name or its attributes are too many.
    private mutating func takesElement() -> Bool {
        tagCount += 1
        let name = rest.prefix { $0 > Self.space && !Self.endsOfNames.contains($0) }
        rest = rest[name.endIndex...]
        var attributes = 0
        var quote: UInt8?
        var last: UInt8 = 0
        while let byte = rest.popFirst() {
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "=") {
                attributes += 1
            }
            last = byte
        }
        if last != UInt8(ascii: "/") { openCount += 1 }
        return attributes <= Self.attributes && name.count <= Self.nameBytes
    }

    private mutating func skip(past end: String) {
        while !rest.isEmpty, !rest.starts(with: end.utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(end.utf8.count)
    }

    private static let space: UInt8 = 0x20
    private static let endsOfNames = Array("/>".utf8)
    /// `<?xm` in EBCDIC, by which a parser would tell it.
    private static let startInEBCDIC: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]
    private static let longestStatement = 512
    private static let extendingASCII = [
        "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-", "latin", "windows-", "cp125",
        "koi8-", "shift_jis", "euc-", "gb", "big5",
    ]
}
