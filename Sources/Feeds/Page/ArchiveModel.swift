/// The values for a part of a page of the archive; the property names are used in the template.
struct ArchiveModel {
    /// True for the part with everything before the entries.
    var isHead = false
    /// True for the part with everything after the entries.
    var isFoot = false
    let policy: Markup
    let style: Markup
    let script: Markup
    let heading: Markup
    let year: Markup
    let root: Markup
    let base: Markup
    let years: [PageModel.Link]
    /// The entry that the part consists of; nil for the head and the foot.
    var entry: ArchiveEntry?
}
