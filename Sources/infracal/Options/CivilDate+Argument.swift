public import ArgumentParser
public import CivilTime

extension CivilDate: ExpressibleByArgument {
    /// A day as the command line has it, `YYYY-MM-DD`.
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
