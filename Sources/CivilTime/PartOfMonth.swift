/// A rough part of a month.
public enum PartOfMonth: String, Codable, Hashable, Sendable, CaseIterable {
    case early, middle, late

    /// `early May 2025`, `mid-May 2025`, `late May 2025`.
    func wording(of month: CivilMonth) -> String {
        switch self {
        case .early: "early " + month.wording
        case .middle: "mid-" + month.wording
        case .late: "late " + month.wording
        }
    }
}
