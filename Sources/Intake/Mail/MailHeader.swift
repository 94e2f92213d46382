/// The header of a mail message (RFC 5322).
public enum MailHeader {
    /// True if bytes begin with header fields that only a delivered message has, such as
    /// `Message-ID` or `Received`.
    public static func begins(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(longestHeader), as: UTF8.self)
        var names: Set<String> = []
        for (index, line) in start.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            if line.isEmpty { break }
            if line.first == " " || line.first == "\t" { continue }
            // The first line of a message in an mbox file.
            if index == 0, line.hasPrefix("From ") { continue }
            guard let colon = line.firstIndex(of: ":"),
                line[..<colon].allSatisfy({
                    $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
                })
            else { return false }
            names.insert(line[..<colon].lowercased())
        }
        return names.contains("from") && !names.isDisjoint(with: telling)
    }

    private static let telling: Set<String> = [
        "message-id", "received", "mime-version", "return-path",
    ]
    private static let longestHeader = 65_536
}
