extension Mention {
    /// The reader's confidence in percent: `57 %`.
    public var sureness: String { "\(Int((confidence * 100).rounded())) %" }
}
