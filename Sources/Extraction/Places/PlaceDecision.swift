internal import Geography
internal import Items
internal import Text

/// The place of an item, and how it was found.
struct PlaceDecision: Sendable {
    /// The place; nil if the text names none.
    let place: Place?
    /// The location, even if only a name or a heading gives the country.
    let location: Location?
    /// The probability that the place is the item's own, 0 to 1.
    let probability: Double
}

extension Situation {
    /// The place of an item.
    ///
    /// It is in the item's own words, in another field, in another line or item of the same entry,
    /// or in its name; or it is that of the event above.
    func placeDecision(_ name: NameDecision, kind: Kind) -> PlaceDecision {
        let sources: [(Double, () -> Place?)] = [
            (0.97, { self.placeBeforeParenthesis }), (0.97, { self.placeInClause(name) }),
            (0.96, { self.placeInFields(of: kind, name) }),
            (0.95, { self.labelledPlace }), (0.9, { self.placeInSentence(name) }),
            (0.85, { self.placeOfName(name) }), (0.85, { self.placeAbove }),
            (0.85, { name.owner?.place }),
            (0.7, { self.placeInBlock(of: kind, name) }), (0.5, { self.unknownPlace(name) }),
        ]
        for (probability, find) in sources {
            // A region alone says little about where something takes place.
            guard let place = find(), place.location.map({ $0.country != nil }) ?? true else {
                continue
            }
            let location =
                place.location
                ?? (place.isOnline ? nil : locationOfName(name) ?? placeOfHeading(name)?.location)
            return PlaceDecision(
                place: place.text.isEmpty ? nil : place, location: location,
                probability: probability)
        }
        return PlaceDecision(place: nil, location: locationOfName(name), probability: 0.8)
    }

    private func placeOfName(_ name: NameDecision) -> Place? {
        guard let candidate = name.name else { return nil }
        if let place = candidate.place, !place.text.isEmpty { return place }
        guard let source = candidate.block.map({ document.blocks[$0] }),
            source.id == block.id
                || candidate.source == .child
        else { return nil }
        return knowledge.places.places(in: candidate.tokens, of: source).first {
            $0.place.location?.town != nil && !PlaceReader.isOrigin($0.tokens, of: source)
        }?.place
    }

    /// The town next to the name in a heading, for a venue below it: "QuillCon – Oslo", and below
    /// it "3 May at the Harbor Hall".
    private func placeOfHeading(_ name: NameDecision) -> Place? {
        NameSource.above.contains(name.name?.source ?? .clause)
            ? name.name?.place ?? name.owner?.place : name.owner?.place
    }

    /// The country or region in the name.
    private func locationOfName(_ name: NameDecision) -> Location? {
        knowledge.places.gazetteer.place(namedIn: name.title)
            ?? name.owner.flatMap {
                $0.isEvent ? knowledge.places.gazetteer.place(namedIn: $0.name) : nil
            }
            ?? flagCountry
    }

    /// The country of an emoji flag in the entry or the item above.
    private var flagCountry: Location? {
        let bytes = block.text.bytes + (document.parent(of: block)?.text.bytes ?? [])
        return Flag.country(in: bytes).flatMap(knowledge.places.gazetteer.country)
    }
}
