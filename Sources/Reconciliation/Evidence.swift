/// One thing that speaks for or against two mentions being of one thing.
///
/// The weights stand here and nowhere else. They are set so that, of link, title and date, two that
/// agree suffice where nothing speaks against it, and one alone never does.
enum Evidence: String, CaseIterable {
    case sameLink
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
    case sameDate
    case overlappingDate
    case retoldDate
    case saidToMove
    case farDate

    /// The points that it adds.
    var weight: Int {
        switch self {
        case .sameTitle, .sameLink: 4
        case .sameDate, .similarTitle: 3
        case .overlappingDate, .retoldDate, .sameSeries, .saidToMove: 2
        case .sameEvent, .sameCategory, .samePlace, .sameProjects, .relatedTitle: 1
        case .otherCategory: -1
        case .otherLink, .otherTitle, .farDate: -2
        case .otherPlace: -4
        }
    }

    /// The points from which on two mentions are of one thing.
    static let threshold = 7
}
