/// What a check of the installation found.
struct Diagnosis: Encodable {
    /// How bad it is.
    enum Severity: String, Encodable {
        case good, warning, problem
    }

    /// What was checked.
    let subject: String
    /// How bad it is.
    let severity: Severity
    /// What was found.
    let finding: String
    /// What to do about it; empty where nothing is to be done.
    let remedy: String

    /// A check that found nothing wrong.
    static func good(_ subject: String, _ finding: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .good, finding: finding, remedy: "")
    }

    /// Something that may be meant so.
    static func warning(_ subject: String, _ finding: String, remedy: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .warning, finding: finding, remedy: remedy)
    }

    /// Something that is wrong.
    static func problem(_ subject: String, _ finding: String, remedy: String) -> Diagnosis {
        Diagnosis(subject: subject, severity: .problem, finding: finding, remedy: remedy)
    }
}
