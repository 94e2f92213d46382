internal import CMarkGFM

/// The extensions of cmark-gfm, which a parser finds only after they are registered.
public enum MarkdownSyntax {
    /// Registers the extensions, once in the process; later uses wait for the first and do nothing.
    ///
    /// cmark-gfm marks them as registered before they are, so that a thread that comes in between
    /// would parse without them.
    public static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}
