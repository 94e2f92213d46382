/// A calendar's text, split into lines and entries without a calendar library.
struct CalendarText {
    /// One content line: name, parameters and value as written.
    struct Line: Hashable {
        let name: String
        let parameters: String
        let value: String
    }

    let text: String

    init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The physical lines, without their line endings.
    var physicalLines: [Substring] {
        text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
    }

    /// The content lines, unfolded.
    var lines: [Line] {
        // Bytes are compared: Swift treats the space of a fold and a combining mark after it as one
        // character.
        let unfolded = Array(text.utf8).split(separator: Array("\r\n ".utf8)).joined()
        return String(decoding: Array(unfolded), as: UTF8.self).split(separator: "\r\n")
            .map(Line.init)
    }

    /// The lines of each component of a kind, including nested components.
    func components(_ kind: String) -> [[Line]] {
        var found: [[Line]] = []
        var isOpen = false
        for line in lines {
            if line == Line(name: "BEGIN", parameters: "", value: kind) {
                isOpen = true
                found.append([])
            } else if line == Line(name: "END", parameters: "", value: kind) {
                isOpen = false
            } else if isOpen {
                found[found.count - 1].append(line)
            }
        }
        return found
    }

    /// The lines of the calendar itself, outside components.
    var head: [Line] {
        Array(lines.dropFirst().prefix { $0.name != "BEGIN" && $0.name != "END" })
    }

    /// The lines of each entry.
    var entries: [[Line]] { components("VEVENT") }
}

extension CalendarText.Line {
    init(_ text: Substring) {
        let head = text.prefix { $0 != ":" }
        let name = head.prefix { $0 != ";" }
        self.init(
            name: String(name), parameters: String(head.dropFirst(name.count)),
            value: String(text.dropFirst(head.count + 1)))
    }
}

extension [CalendarText.Line] {
    /// The value of the only line with a name; nil if there is none, or more than one.
    subscript(name: String) -> String? {
        let found = filter { $0.name == name }
        return found.count == 1 ? found[0].value : nil
    }

    /// A line as written, but unfolded.
    func written(_ name: String) -> String? {
        first { $0.name == name }.map { $0.name + $0.parameters + ":" + $0.value }
    }

    /// The value of a text, unescaped.
    func words(_ name: String) -> String? {
        self[name].map { value in
            var words = ""
            var isEscaped = false
            for character in value {
                if isEscaped {
                    words.append(character == "n" ? "\n" : character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else {
                    words.append(character)
                }
            }
            return words
        }
    }
}
