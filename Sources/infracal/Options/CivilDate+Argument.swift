public import ArgumentParser
public import CivilTime

extension CivilDate: ExpressibleByArgument {
    /// Reads a day, `YYYY-MM-DD`, from the command line.
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
