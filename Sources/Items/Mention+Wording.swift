extension Mention {
    /// How sure the reader is, in percent: `57 %`.
    public var sureness: String { "\(Int((confidence * 100).rounded())) %" }
}
