/// The values for the template of the archive; the names are the template's.
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
