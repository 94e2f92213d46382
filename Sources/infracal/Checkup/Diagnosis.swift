/// The result of one check of the installation.
struct Diagnosis: Encodable {
    /// The severity of a result.
    enum Severity: String, Encodable {
        case good, warning, problem
    }

    /// The thing that was checked.
    let subject: String
    /// The severity.
    let severity: Severity
    /// The result in words.
    let finding: String
    /// The advice; empty if nothing needs to be done.
    let remedy: String

    /// A result without a problem.
    static func good(_ subject: String, _ finding: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .good, finding: finding, remedy: "")
    }

    /// A result that may be intended.
    static func warning(_ subject: String, _ finding: String, remedy: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .warning, finding: finding, remedy: remedy)
    }

    /// A result that must be fixed.
    static func problem(_ subject: String, _ finding: String, remedy: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .problem, finding: finding, remedy: remedy)
    }
}
