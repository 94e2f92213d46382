extension Vocabulary {
    /// The words of times of day.
    static let clockWords: [(Term, [String])] = [
        (.meridiem(.morning), ["am"]), (.meridiem(.afternoon), ["pm"]),
        (.hour(.noon), ["noon", "midday"]), (.hour(.midnight), ["midnight"]),
        (.hour(.endOfDay), ["eod", "cob"]),
        (.area, ["africa", "america", "antarctica", "asia", "australia", "europe", "etc"]),
        (.particle(.alphaA), ["a"]), (.particle(.alphaP), ["p"]), (.particle(.alphaM), ["m"]),
        (.particle(.alphaT), ["t"]), (.particle(.alphaZ), ["z"]), (.particle(.alphaH), ["h"]),
        (.particle(.alphaQ), ["q"]), (.particle(.hours), ["hrs", "hours"]),
        (.particle(.oClock), ["uhr"]),
        (.particle(.standard), ["standard"]), (.particle(.daylight), ["daylight", "summer"]),
        (.particle(.time), ["time"]), (.particle(.local), ["local"]),
    ]
}
