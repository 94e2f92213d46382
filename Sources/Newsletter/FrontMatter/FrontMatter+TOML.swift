internal import TOMLKit

extension FrontMatter {
    /// Reads the known keys, at the top level and one level below.
    init(toml text: String, firstLine: Int) throws(IssueProblem) {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .frontMatter(
                line: firstLine + error.source.begin.line - 1, message: error.description)
        } catch {
            throw .frontMatter(line: firstLine, message: "\(error)")
        }
        take(table)
        for (_, value) in table {
            if let inner = value.table { take(inner) }
        }
    }

    private mutating func take(_ table: TOMLTable) {
        for (key, value) in table {
            if let text = value.string {
                set(key, text)
            } else if value.date != nil || value.dateTime != nil {
                // TOMLKit describes dates and times in the form of RFC 3339.
                set(key, value.debugDescription)
            }
        }
    }
}
