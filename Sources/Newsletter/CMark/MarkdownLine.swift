/// A line of Markdown, examined for `MarkdownLimits`.
struct MarkdownLine {
    /// The bytes without the line feed.
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// True if the line has only white space.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// The number of columns in a delimiter row (`|---|:-:|`); nil for any other line.
    var delimiterColumns: Int? {
        var pipes = 0
        var hasDash = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09, 0x0D: break
            default: return nil
            }
        }
        return hasDash && pipes > 0 ? pipes + 1 : nil
    }

    /// True if it may begin a reference definition (`[name]: address`), including in a list or a
    /// quotation.
    var isDefinition: Bool {
        let text = bytes.drop { byte in
            switch byte {
            case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"),
                UInt8(ascii: "+"):
                true
            default: false
            }
        }
        return text.first == UInt8(ascii: "[")
            && zip(text, text.dropFirst()).contains {
                $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":")
            }
    }
}
