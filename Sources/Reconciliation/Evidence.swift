/// Evidence for or against two mentions being about the same thing.
///
/// All weights are in this file, and `threshold` points are enough for a match: for example, the
/// same title (6) in the same category (1), or the same link (4) and the same date (3). Evidence
/// against it, such as another place (-6) or another link (-3), must be outweighed. The weights
/// were set with twelve issues of one newsletter and 206 of another, on which the clusters have a
/// B-cubed precision of at least 0.99.
enum Evidence: String, CaseIterable {
    case sameLink
    /// The link leads to one page of a site, and the cluster has that page and the same first day.
    case samePage
    /// The link leads to a page about this cluster only, and the date moved by at most a week.
    ///
    /// The topic of an evening may have been announced later, for example.
    case ownPage
    case otherLink
    case sameTitle
    case similarTitle
    case relatedTitle
    case otherTitle
    case sameSeries
    case sameEvent
    case sameCategory
    case otherCategory
    case sameProjects
    case samePlace
    case otherPlace
    /// Another place in the same country, for a series with one edition at a time.
    ///
    /// It may be another name for the same place.
    case otherTown
    case sameDate
    case overlappingDate
    case restatedDate
    /// The date is an occurrence of the known rule.
    case occurrence
    case saidToMove
    /// The text says that the known date is replaced by another.
    case formerDate
    /// The text says that a date is replaced by another, but it is not the known one.
    case otherFormerDate
    /// The names in the titles have nothing in common.
    case otherNames
    case farDate

    /// The number of points, negative if it is evidence against.
    var weight: Int {
        switch self {
        case .sameTitle: 6
        case .sameLink, .formerDate: 4
        case .sameDate, .occurrence, .similarTitle, .ownPage: 3
        case .samePage, .overlappingDate, .restatedDate, .sameSeries, .saidToMove: 2
        case .sameEvent, .sameCategory, .samePlace, .sameProjects, .relatedTitle: 1
        case .otherCategory: -1
        case .otherTitle, .farDate: -2
        case .otherLink, .otherTown, .otherNames: -3
        case .otherFormerDate: -4
        case .otherPlace: -6
        }
    }

    /// The lowest score at which two mentions are about the same thing.
    static let threshold = 7
    /// The lowest score at which a mention may be an occurrence of the only cluster that fits.
    ///
    /// It is reached by an occurrence of the rule (3) and a related title (1), with no evidence
    /// against it.
    static let occurrenceAlone = 4
}
