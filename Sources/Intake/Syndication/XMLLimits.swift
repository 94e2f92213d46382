/// Limits checked before the system's XML parser sees a document.
///
/// libxml2 compares each attribute of an element with all others, and each prefix with all that are
/// declared around it: time grows with the square of what is bounded here.
struct XMLLimits {
    /// How many attributes an element may have, declarations of prefixes included.
    static let attributes = 100
    /// How many tags a document may have.
    static let tags = 200_000
    /// How many bytes the name of an element may have.
    static let nameBytes = 1_000
    /// How deep elements may nest.
    static let depth = 64

    /// True if a document, as `XMLText` gives it, stays within the limits.
    static func allow(_ xml: [UInt8]) -> Bool {
        var limits = XMLLimits(rest: xml[...])
        return limits.areKept()
    }

    private var rest: ArraySlice<UInt8>
    private var tagCount = 0
    private var openCount = 0

    private init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }
}

extension XMLLimits {
    private mutating func areKept() -> Bool {
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "<") else { continue }
            switch rest.first {
            case UInt8(ascii: "!"): skipText()
            case UInt8(ascii: "/"): openCount -= 1
            default: guard takesElement() else { return false }
            }
            guard tagCount <= Self.tags, openCount <= Self.depth else { return false }
        }
        return true
    }

    /// Goes on to the end of a CDATA section.
    private mutating func skipText() {
        let end = Array("]]>".utf8)
        while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
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

    private static let space: UInt8 = 0x20
    private static let endsOfNames = Array("/>".utf8)
}
