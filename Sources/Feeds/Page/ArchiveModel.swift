import Mustache

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

// Asked for every entry, so that reflection would be slow here too.
extension ArchiveModel: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "isHead": isHead
        case "isFoot": isFoot
        case "policy": policy
        case "style": style
        case "script": script
        case "heading": heading
        case "year": year
        case "root": root
        case "base": base
        case "years": years
        case "entry": entry
        default: nil
        }
    }
}
