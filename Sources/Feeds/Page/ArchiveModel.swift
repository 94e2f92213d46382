/// The values for the archive's template; the property names are used there.
struct ArchiveModel {
    let policy: Markup
    let style: Markup
    let script: Markup
    let heading: Markup
    let year: Markup
    let root: Markup
    let base: Markup
    let years: [PageModel.Link]
    let entries: [ArchiveEntry]
}
