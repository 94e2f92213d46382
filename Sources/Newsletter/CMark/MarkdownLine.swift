/// A line of Markdown, as far as limits depend on it.
struct MarkdownLine {
    /// Its bytes, without the line feed.
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Whether nothing stands on it.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// The columns of a delimiter row (`|---|:-:|`); nil for any other line.
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

    /// Whether it may begin the definition of a reference (`[name]: address`), in a list or a
    /// quotation too.
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
