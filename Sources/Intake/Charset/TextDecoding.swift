/// Converts text in any encoding to UTF-8.
enum TextDecoding {
    /// Converts a page to UTF-8.
    ///
    /// The encoding is taken from the first of these: a byte order mark, the server (`charset`),
    /// the page's own `<meta>` (HTML, "determining the character encoding"). Otherwise it is UTF-8
    /// if the bytes are valid UTF-8, and windows-1252 if not. Bytes that cannot be decoded become
    /// U+FFFD.
    static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        for (mark, encoding) in byteOrderMarks where bytes.starts(with: mark) {
            return converted(Array(bytes.dropFirst(mark.count)), from: encoding)
        }
        if let name = charset ?? declared(in: bytes) { return converted(bytes, from: name) }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return converted(bytes, from: "windows-1252")
    }
}

extension TextDecoding {
    private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8] {
        let encoding = synonyms[name] ?? name
        guard encoding != "utf-8", let converter = CharsetConverter(from: encoding) else {
            return Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        return converter.utf8(bytes)
    }

    /// The value after `charset=` in the first kilobyte, as in the prescan of the HTML standard.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(prescannedBytes), as: UTF8.self).lowercased()
        guard let key = key(in: head) else { return nil }
        let value = head[key.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        let name = value.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        // If the declaration could be read as ASCII, the page is not in UTF-16, whatever it says.
        if name.isEmpty || name.hasPrefix("utf-16") { return nil }
        return String(name)
    }

    /// The range of the text before the encoding's name, in a `<meta>` or an XML declaration.
    private static func key(in head: String) -> Range<String.Index>? {
        if let meta = head.firstRange(of: "<meta"),
            let key = head[meta.upperBound...].firstRange(of: "charset=")
        {
            return key
        }
        guard head.hasPrefix("<?xml"), let end = head.firstIndex(of: ">") else { return nil }
        return head[..<end].firstRange(of: "encoding=")
    }

    private static let prescannedBytes = 1_024
    private static let byteOrderMarks: [([UInt8], String)] = [
        ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFE, 0xFF], "utf-16be"), ([0xFF, 0xFE], "utf-16le"),
    ]
    /// The encodings that browsers use for some labels (WHATWG Encoding, section 4.2).
    ///
    /// For example, a page that says `iso-8859-1` is read as windows-1252, which has more
    /// characters.
    private static let synonyms = [
        "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
        "ascii": "windows-1252", "utf8": "utf-8", "gb2312": "gbk", "shift_jis": "cp932",
        "x-sjis": "cp932", "sjis": "cp932",
        "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    ]
}
