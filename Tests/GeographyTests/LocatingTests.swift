import Geography
import Items
import Testing
import Text

@Suite struct LocatingTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let place: String
        let country: String?
        let town: String?
        var testDescription: String { place }

        init(_ place: String, _ country: String?, _ town: String? = nil) {
            self.place = place
            self.country = country
            self.town = town
        }
    }

    @Test(arguments: [
        Row("Erlangen, Germany", "DE", "Erlangen"),
        Row("Paris, France", "FR", "Paris"),
        Row("Paris, TX", "US", "Paris"),
        Row("Austin, TX", "US", "Austin"),
        Row("Houston, TX, US", "US", "Houston"),
        Row("Pasadena, CA", "US", "Pasadena"),
        Row("Montreal, CA", "CA", "Montréal"),
        Row("Vancouver, BC, CA", "CA", "Vancouver"),
        Row("Vancouver, CA", "CA", "Vancouver"),
        Row("Kitchener, CA", "CA", "Kitchener"),
        Row("Durham, NC", "US", "Durham"),
        Row("Cambridge, MA, US", "US", "Cambridge"),
        Row("Cambridge, UK", "GB", "Cambridge"),
        Row("Cardiff, UK", "GB", "Cardiff"),
        Row("Reading, UK", "GB", "Reading"),
        Row("Johannesburg, SA", "ZA", "Johannesburg"),
        Row("Karnataka, Bengaluru, IN", "IN", "Bengaluru"),
        Row("Minneapolis, MN US", "US", "Minneapolis"),
        Row("St. Louis, MO, US", "US", "St. Louis"),
        Row("Washington, DC, US", "US", "Washington"),
        Row("New York, NY, US", "US", "New York City"),
        Row("San Francisco, SF, US", "US", "San Francisco"),
        Row("Frankfurt (Main), DE", "DE", "Frankfurt am Main"),
        Row("Mexico City, DF, MX", "MX", "Mexico City"),
        Row("Singapore", "SG", "Singapore"),
        Row("Suwon, South Korea", "KR", "Suwon"),
        Row("수원, 대한민국", "KR", "Suwon"),
        Row("Palaiseau, near Paris, France", "FR", "Palaiseau"),
        Row("London, Ontario", "CA", "London"),
    ])
    func theTownInTheCountryNextToItIsChosen(row: Row) {
        let location = Gazetteer.bundled.locate(row.place)
        #expect(location?.country == row.country)
        #expect(location?.town == row.town)
        #expect(location?.coordinates != nil)
        #expect(location?.zone != nil)
    }

    @Test(arguments: [
        ("Köln, DE", "Köln"), ("Cologne / Köln, DE", "Köln"), ("Koeln", "Köln"),
        ("München/Munich, DE", "Munich"), ("MÜNCHEN", "Munich"), ("Praha, CZ", "Prague"),
        ("Göteborg, SE", "Gothenburg"), ("Wrocław, PL", "Wrocław"), ("Wroclaw, PL", "Wrocław"),
        ("Bangalore, India", "Bengaluru"), ("Bengaluru", "Bengaluru"),
        ("Bogotá Colombia", "Bogotá"), ("Bogota, Colombia", "Bogotá"),
        ("São Paulo, SP, BR", "São Paulo"), ("Sao Paulo, BR", "São Paulo"),
        ("Zu\u{308}rich, CH", "Zürich"), ("Ra'anana, IL", "Ra'anana"),
        ("Tel Aviv-Yafo, IL", "Tel Aviv"), ("København/Copenhagen, DK", "Copenhagen"),
        ("Brussels. Belgium", "Brussels"), ("Istanbul, Turkiye", "Istanbul"),
        ("Aarhus, DK", "Århus"), ("Ulaanbaatar", "Ulan Bator"),
        ("Vaduz", "Vaduz"), ("Trivandrum, India", "Thiruvananthapuram"),
    ])
    func spellingsOfATownAreOneTown(place: String, town: String) {
        #expect(Gazetteer.bundled.locate(place)?.town == town)
    }

    @Test(arguments: [
        ("Paris-Saclay, France", "FR"), ("The UK", "GB"), ("New Zealand", "NZ"),
        ("Malaysia, MY", "MY"), ("Utah Valley, Utah, US", "US"), ("Estes Park, CO, US", "US"),
        ("Myrtle Point, OR, US", "US"), ("Egg Harbor City, NJ, US", "US"),
        ("Cabridge, UK", "GB"), ("Darmstadr, DE", "DE"), ("Moravia, CZ", "CZ"),
        ("Standford, US", "US"), ("East Coast, US", "US"), ("The Netherlands", "NL"),
        ("Czech Republic", "CZ"), ("Türkiye", "TR"), ("Korea", "KR"), ("Virtual (Israel)", "IL"),
    ])
    func aCountryIsKnownWithoutATown(place: String, country: String) {
        let location = Gazetteer.bundled.locate(place)
        #expect(location?.country == country)
        #expect(location?.town == nil)
        #expect(location?.coordinates == nil)
    }

    @Test(arguments: [
        "", " ", ",", "Virtual", "Online", "TBD", "To be announced", "The usual place", "Zoom",
        "Room 4.2", "Bay Area", "Various - EMEA", "in person", "us", "Hall B",
        "Virtual (PDT Timezone)",
    ])
    func otherTextsHaveNoLocation(place: String) {
        #expect(Gazetteer.bundled.locate(place) == nil)
    }

    @Test(arguments: [
        ("Nairobi, Kenya", Region.africa), ("Tel Aviv, Israel", .asia), ("Dubai, UAE", .asia),
        ("Moscow, Russia", .europe), ("Istanbul, Turkey", .europe), ("Austin, TX", .northAmerica),
        ("Nuuk, Greenland", .northAmerica), ("Hamilton, Bermuda", .northAmerica),
        ("Mexico City, Mexico", .latinAmerica), ("Kingston, Jamaica", .latinAmerica),
        ("Auckland, NZ", .oceania), ("North America", .northAmerica), ("APAC", .asia),
    ])
    func everyPlaceHasARegion(place: String, region: Region) {
        #expect(Gazetteer.bundled.locate(place)?.region == region)
    }

    @Test(arguments: [
        ("Los Angeles, CA, US", "America/Los_Angeles"), ("Berlin, Germany", "Europe/Berlin"),
        ("Germany", "Europe/Berlin"), ("China", "Asia/Shanghai"), ("Vietnam", "Asia/Ho_Chi_Minh"),
        ("Texas, US", "America/Chicago"), ("Paris-Saclay", "Europe/Paris"),
    ])
    func aCountryHasAZoneIfNearlyAllShareIt(place: String, zone: String) {
        #expect(Gazetteer.bundled.locate(place)?.zone == zone)
    }

    @Test(arguments: ["United States", "Brazil", "Australia", "Indonesia"])
    func aCountryWithSeveralZonesHasNone(place: String) {
        #expect(Gazetteer.bundled.locate(place)?.zone == nil)
    }

    @Test(arguments: [
        ("Birmingham", PlaceHint(), "GB"), ("Birmingham", PlaceHint(home: "US"), "US"),
        ("Birmingham", PlaceHint(region: .northAmerica), "US"),
        ("Birmingham", PlaceHint(home: "GB", region: .northAmerica), "US"),
        ("Birmingham", PlaceHint(home: "JP"), "GB"),
        ("Birmingham, UK", PlaceHint(home: "US"), "GB"),
        ("Tartu", PlaceHint(home: "US"), "EE"),
    ])
    func aHintDecidesBetweenTownsWithTheSameName(place: String, hint: PlaceHint, country: String) {
        #expect(Gazetteer.bundled.locate(place, hint)?.country == country)
    }

    @Test(arguments: [("EE", "Estonia"), ("PE", "Peru")])
    func aCountryIsFoundByItsCode(code: String, name: String) {
        #expect(Gazetteer.bundled.country(code) == Gazetteer.bundled.locate(name))
        #expect(Gazetteer.bundled.country(code)?.country == code)
    }

    @Test func anUnknownCodeIsNoCountry() {
        #expect(Gazetteer.bundled.country("ZZ") == nil)
    }

    @Test(arguments: [
        ("Tartu", true), ("Estonia", true), ("New Zealand", true), ("Tartu Meetup", false),
        ("tartu", false), ("", false), ("Thimble", false),
    ])
    func decidesWhetherANameIsAPlace(text: String, isName: Bool) {
        let text = TokenizedText(text)
        #expect(Gazetteer.bundled.isName(text, tokens: 0..<text.tokens.count) == isName)
    }
}
