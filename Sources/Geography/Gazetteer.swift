/// Countries, states and towns by their names.
///
/// `data/gazetteer.tsv` says how its lines are made; the program carries the file's bytes and
/// searches them where they lie, so that nothing is read at the start.
public struct Gazetteer: Sendable {
    let table: Table

    /// The gazetteer that the program carries.
    public static let bundled = Gazetteer(table: Table())

    /// A gazetteer of lines in the form of `data/gazetteer.tsv`, sorted as that file is.
    public init(lines: String) {
        table = Table(lines: Array(lines.utf8))
    }

    private init(table: Table) {
        self.table = table
    }
}
