public import ArgumentParser
public import CivilTime

extension Timestamp: ExpressibleByArgument {
    /// A day, or a day with a time, as the command line has it (RFC 3339).
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
