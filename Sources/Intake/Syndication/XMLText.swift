/// Prepares an XML document for the system's parser.
///
/// That parser crashes the program if a name is not UTF-8, or a processing instruction has no
/// content. It would also decode other encodings only after the limits were checked.
enum XMLText {
    /// The document in valid UTF-8, without declarations, processing instructions and comments.
    ///
    /// A document type is removed up to its first `>`. The declarations after that are not XML any
    /// more, so no entity is ever declared.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let decoded = TextDecoding.utf8(bytes, charset: declaredEncoding(of: bytes) ?? "utf-8")
        return XMLRepair(plain(Array(String(decoding: decoded, as: UTF8.self).utf8))).text
    }

    private static func plain(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var rest = text[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), rest.starts(with: "<![CDATA[".utf8) {
                let after = skipping(Array("]]>".utf8), in: rest)
                result += rest[..<after.startIndex]
                rest = after
            } else if byte == UInt8(ascii: "<"),
                let (start, end) = silent.first(where: { rest.starts(with: $0.0) })
            {
                // A space, so that the text on both sides is not joined.
                result.append(UInt8(ascii: " "))
                rest = skipping(end, in: rest.dropFirst(start.count))
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// The text after `end`; empty if `end` does not occur.
    private static func skipping(_ end: [UInt8], in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while let index = rest.firstIndex(of: end[0]) {
            if rest[index...].starts(with: end) { return rest[(index + end.count)...] }
            rest = rest[(index + 1)...]
        }
        return text.suffix(0)
    }

    /// The beginnings and ends of comments, processing instructions and declarations.
    private static let silent = [("<!--", "-->"), ("<?", "?>"), ("<!", ">")].map {
        (Array($0.0.utf8), Array($0.1.utf8))
    }

    /// The value of `encoding` (XML 1.0, section 2.8); nil if there is none.
    private static func declaredEncoding(of bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(longestDeclaration))
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let declaration = String(decoding: head[..<end], as: UTF8.self).lowercased()
        guard let key = declaration.firstRange(of: "encoding") else { return nil }
        let value = declaration[key.upperBound...].drop { "= \t\r\n\"'".contains($0) }
        let name = value.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        // If the declaration could be read as ASCII, the document is not in UTF-16, whatever it
        // says.
        return name.isEmpty || name.hasPrefix("utf-16") ? nil : String(name)
    }

    private static let longestDeclaration = 512
}
