import Geography
import Items
import TestSupport
import Testing

@Suite struct FindingTests {
    @Test(arguments: [
        ("OpenInfra Day ⟦Korea⟧", "KR"), ("KubeCon EU in ⟦Amsterdam⟧", "NL"),
        ("Cloud Operator Days ⟦Tokyo⟧", "JP"), ("Contributor Summit ⟦Detroit⟧", "US"),
        ("KCD ⟦Hangzhou⟧ 2025", "CN"), ("OpenInfra User Group ⟦Colombia⟧", "CO"),
        ("Join us in ⟦Rennes⟧ for a day of talks", "FR"),
        ("The meetup near ⟦Reading, UK⟧ starts late", "GB"),
        ("We met at the office in ⟦Austin, TX⟧, with pizza", "US"),
        ("the team will be in ⟦Montreal, CA⟧ again", "CA"),
        ("Users from ⟦South Korea⟧ spoke", "KR"), ("⟦São Paulo⟧ hosts the next one", "BR"),
        ("A booth in the ⟦USA⟧", "US"), ("Hackathon (⟦Lyon, FR⟧)", "FR"),
        ("See you in ⟦Nice⟧", "FR"), ("An evening in ⟦NYC⟧", "US"),
        ("The days of ⟦Georgia⟧ begin", "GE"),
    ])
    func aPlaceIsFoundInProse(marked: String, country: String) throws {
        let text = MarkedText(marked)
        let places = Gazetteer.bundled.places(in: text.text)
        let place = try #require(places.first { $0.location.country != nil })
        #expect(place.location.country == country)
        #expect([place.range] == text.ranges)
    }

    @Test(arguments: [
        "Reading the release notes is a good start",
        "Victoria and Madison moved to May",
        "Nice work, David! March was the Most Mobile month",
        "The Summit is Open: Submit your talk",
        "Apache projects and Chandler Smith's talk",
        "it is for us to do", "IT AND OR IN ME", "Let us meet online",
        "upstream work on nova and neutron in march", "paris without a capital",
        "The Miri release", "",
        "at 11:59 pm China Standard Time", "See you in March", "the OTA and ABA tests",
    ])
    func everydayWordsAreNotPlaces(text: String) {
        #expect(Gazetteer.bundled.places(in: text) == [])
    }

    @Test(arguments: [
        ("OpenInfra Days North America", Region.northAmerica), ("KubeCon EU", .europe),
        ("Cloud Days Latin America", .latinAmerica),
    ])
    func aRegionIsFoundIfThereIsNoCountry(text: String, region: Region) throws {
        let location = try #require(Gazetteer.bundled.place(namedIn: text))
        #expect(location.region == region)
        #expect(location.country == nil)
    }

    @Test func placesAreInTheOrderOfTheText() {
        let places = Gazetteer.bundled.places(
            in: "Days in Berlin, Germany and in Paris, then Kenya")
        #expect(places.map(\.location.country) == ["DE", "FR", "KE"])
    }

    @Test(arguments: [
        ("Europe", Region.europe), ("Asia", .asia), ("Middle East", .asia), ("Africa", .africa),
        ("North America", .northAmerica), ("South America", .latinAmerica), ("Oceania", .oceania),
        ("Latin America", .latinAmerica), ("Virtual", .global), ("Online", .global),
        ("Events in Europe", .europe), ("LATAM", .latinAmerica),
    ])
    func headingsNameRegions(heading: String, region: Region) {
        #expect(Gazetteer.bundled.region(named: heading) == region)
    }

    @Test(arguments: ["Upcoming Events", "OpenStack", "Releases", ""])
    func otherHeadingsNameNone(heading: String) {
        #expect(Gazetteer.bundled.region(named: heading) == nil)
    }
}
