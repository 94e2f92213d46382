/// Repairs common XML mistakes in feeds.
///
/// The contents of entries are dropped, since they are not needed and often contain invalid HTML.
/// An ampersand that begins no reference is escaped, and control characters that XML does not allow
/// are removed.
struct XMLRepair {
    /// The repaired document; the original if an entry's content does not end.
    private(set) var text: [UInt8] = []

    private let source: [UInt8]
    private var place = 0

    /// Repairs a document without declarations and comments.
    init(_ source: [UInt8]) {
        self.source = source
        text.reserveCapacity(source.count)
        while place < source.count {
            guard takeNext() else {
                text = source
                return
            }
        }
    }
}

extension XMLRepair {
    /// Processes the next byte, section or tag; false if an entry's content does not end.
    private mutating func takeNext() -> Bool {
        let byte = source[place]
        switch byte {
        case UInt8(ascii: "<"):
            guard source[place...].starts(with: Self.sectionStart) else {
                return takeTag()
            }
            take(through: end(of: Self.sectionEnd, from: place) ?? source.count)
        case UInt8(ascii: "&"):
            text.append(byte)
            if !isReference(at: place + 1) { text += Self.ampersand }
            place += 1
        case 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F:
            place += 1
        default:
            text.append(byte)
            place += 1
        }
        return true
    }

    /// Copies a tag, and drops an entry's content after it; false if that does not end.
    private mutating func takeTag() -> Bool {
        let name = source[(place + 1)...].prefix { Self.isOfName($0) }
        let end = endOfTag(from: place + 1)
        let isClosed = end >= 2 && end <= source.count && source[end - 2] == UInt8(ascii: "/")
        while place < end {
            guard source[place] == UInt8(ascii: "&") else {
                text.append(source[place])
                place += 1
                continue
            }
            _ = takeNext()
        }
        guard Self.isBody(name), !isClosed else { return true }
        guard let next = endOfBody(named: Array(name)) else { return false }
        place = next
        return true
    }

    /// The index at which the end tag of an element begins, ignoring CDATA sections; nil if none.
    private func endOfBody(named name: [UInt8]) -> Int? {
        var index = place
        let end = Array("</".utf8) + name
        while index < source.count {
            if source[index] != UInt8(ascii: "<") {
                index += 1
            } else if source[index...].starts(with: Self.sectionStart) {
                guard let next = self.end(of: Self.sectionEnd, from: index) else { return nil }
                index = next
            } else if source[index...].starts(with: end),
                index + end.count < source.count, !Self.isOfName(source[index + end.count])
            {
                return index
            } else {
                index += 1
            }
        }
        return nil
    }

    private func endOfTag(from start: Int) -> Int {
        var quote: UInt8?
        for index in start..<source.count {
            let byte = source[index]
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return source.count
    }

    private mutating func take(through end: Int) {
        text += source[place..<end]
        place = end
    }

    /// The index after the next occurrence of some bytes; nil if there is none.
    private func end(of bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + bytes.count <= source.count {
            if source[index...].starts(with: bytes) { return index + bytes.count }
            index += 1
        }
        return nil
    }

    /// True if the bytes after an ampersand form a reference that XML knows.
    private func isReference(at start: Int) -> Bool {
        let name = source[min(start, source.count)...].prefix { $0 != UInt8(ascii: ";") }
            .prefix(Self.longestReference)
        let end = start + name.count
        guard end < source.count, source[end] == UInt8(ascii: ";") else { return false }
        if Self.entities.contains(where: { name.elementsEqual($0) }) { return true }
        guard name.first == UInt8(ascii: "#"), name.count > 1 else { return false }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let number = digits.first == "x" ? Int(digits.dropFirst(), radix: 16) : Int(digits)
        return number.flatMap { UnicodeScalar(UInt32(clamping: $0)) }.map { $0.value >= 0x20 }
            ?? false
    }
}

extension XMLRepair {
    /// True for an element that contains the text of a feed or an entry.
    private static func isBody(_ name: ArraySlice<UInt8>) -> Bool {
        let local = name.split(separator: UInt8(ascii: ":")).last ?? []
        return bodies.contains(String(decoding: local, as: UTF8.self).lowercased())
    }

    private static let bodies: Set<String> = [
        "content", "description", "encoded", "subtitle", "summary",
    ]

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
            && byte != UInt8(ascii: "<")
    }

    private static let sectionStart = Array("<![CDATA[".utf8)
    private static let sectionEnd = Array("]]>".utf8)
    private static let ampersand = Array("amp;".utf8)
    private static let entities = ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) }
    private static let longestReference = 10
}
