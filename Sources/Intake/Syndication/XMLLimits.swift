/// Limits that are checked before the system's XML parser gets a document.
///
/// libxml2 compares each attribute of an element with all others, and each prefix with all those
/// declared around it: its time grows with the square of the numbers limited here.
struct XMLLimits {
    /// The most attributes of an element, including declarations of prefixes.
    static let attributes = 100
    /// The most tags in a document.
    static let tags = 200_000
    /// The most bytes in the name of an element.
    static let nameBytes = 1_000
    /// The deepest nesting of elements.
    static let depth = 64

    /// True if a document, as cleaned by `XMLText`, stays within the limits.
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

    /// Skips to the end of a CDATA section.
    private mutating func skipText() {
        let end = Array("]]>".utf8)
        while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
    }

    /// Skips to the end of a start tag; false if its name or attributes exceed the limits.
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
