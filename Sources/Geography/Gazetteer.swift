/// Countries, states and towns by name.
///
/// `data/gazetteer.tsv` explains the format of its lines. The file is compiled into the program and
/// searched in place, so that nothing has to be loaded at the start.
public struct Gazetteer: Sendable {
    let table: GazetteerTable

    /// The gazetteer that is compiled into the program.
    public static let bundled = Gazetteer(table: GazetteerTable())

    /// A gazetteer from lines in the format of `data/gazetteer.tsv`, sorted like that file.
    public init(lines: String) {
        table = GazetteerTable(lines: Array(lines.utf8))
    }

    private init(table: GazetteerTable) {
        self.table = table
    }
}
