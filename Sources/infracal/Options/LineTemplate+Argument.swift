internal import ArgumentParser
internal import Terminal

extension LineTemplate {
    /// Reads the value of an option.
    ///
    /// - Throws: `ValidationError` that lists the accepted names.
    init(argument: String) throws {
        do throws(Problem) {
            try self.init(argument)
        } catch {
            throw ValidationError(
                "no field is called '\(error.name)'; use " + Self.fieldNames + ".")
        }
    }

    /// The names of the fields in braces.
    static var fieldNames: String {
        Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
    }
}
