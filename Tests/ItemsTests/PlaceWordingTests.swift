import CivilTime
import Items
import TestSupport
import Testing

@Suite struct PlaceWordingTests {
    @Test(arguments: [
        ("Paris-Saclay, France", "FR", "Paris-Saclay, France"), ("Berlin", "DE", "Berlin, Germany"),
        ("Denver, CO, USA", "US", "Denver, CO, USA"), ("Online", nil, "Online"),
        (nil, "KR", "South Korea"), (nil, "XX", "XX"), (nil, nil, nil),
    ])
    func thePlaceHasItsCountrysName(place: String?, country: String?, wording: String?) {
        #expect(facts(place: place, country: country).placeWording == wording)
    }

    @Test func anUnknownPlaceHasNoRegion() {
        #expect(facts(place: nil, country: nil).knownRegion == nil)
        #expect(facts(place: "Online", country: nil).knownRegion == .global)
    }

    private func facts(place: String?, country: String?) -> Facts {
        Facts(
            title: "Talk", kind: .event, category: .other, when: .days(FixedDates.today),
            place: place, country: country)
    }
}
