extension Category {
    /// The name that people see: `Travel support`.
    public var title: String {
        switch self {
        case .ptg: "PTG"
        case .cfp: "Call for papers"
        case .day: "Community day"
        default:
            rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
        }
    }
}
