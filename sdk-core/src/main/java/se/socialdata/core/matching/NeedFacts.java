package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.Position;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.rule.Truth;

/** A need in the few values that matching asks for; made once for each search. */
final class NeedFacts {

    final PlacementNeed need;
    final int age;
    final int sex;
    final int needs;
    final int needsExcluded;
    final int allergies;
    final boolean allergiesAsked;
    final int forms;
    final int apartFromNeeds;
    final int placesNeeded;
    final int maxOthers;
    final int minAgeOfOthers;
    final long maxMetres;
    final boolean originated;
    final int northing;
    final int easting;
    final Truth closeSupervision;
    final Truth careNeeded;

    /** The siblings who come to the same home with the child; none where the need stands alone. */
    final SiblingCompany company;

    private NeedFacts(PlacementNeed need, SiblingCompany company) {
        this.need = need;
        this.company = company;
        this.age = need.getAge().orElse(HomeFacts.UNKNOWN);
        this.sex = need.getSex().map(Sex::ordinal).orElse(HomeFacts.UNKNOWN);
        this.needs = HomeFacts.bits(need.getNeeds());
        this.needsExcluded = HomeFacts.bits(need.getNeedsExcluded());
        this.allergies = HomeFacts.bits(need.getAllergies());
        this.allergiesAsked = need.isAllergiesAsked();
        this.forms = HomeFacts.bits(need.getForms());
        this.apartFromNeeds = HomeFacts.bits(need.getApartFromNeeds());
        this.placesNeeded = 1 + need.getSiblingsTogether().size();
        this.maxOthers = need.getMaxOtherChildren().orElse(HomeFacts.UNKNOWN);
        this.minAgeOfOthers = need.getMinAgeOfOthers().orElse(0);
        this.maxMetres = need.getMaxKilometres().isPresent()
                ? 1_000L * need.getMaxKilometres().getAsInt()
                : HomeFacts.UNKNOWN;
        Optional<Position> origin = need.getOrigin();
        this.originated = origin.isPresent();
        this.northing = origin.map(Position::getNorthing).orElse(0);
        this.easting = origin.map(Position::getEasting).orElse(0);
        this.closeSupervision = Truth.of(need.getCloseSupervisionNeeded());
        this.careNeeded = Truth.of(need.getCareNeeded());
    }

    static NeedFacts of(PlacementNeed need) {
        return new NeedFacts(need, SiblingCompany.NONE);
    }

    NeedFacts with(SiblingCompany siblings) {
        return new NeedFacts(need, siblings);
    }

    boolean has(CareNeed careNeed) {
        return (needs & EnumBits.of(careNeed)) != 0;
    }

    /** The places that are to be kept, of one kind. */
    ImmutableList<KeptPlace> kept(KeptContact contact) {
        return need.getKeptPlaces().stream()
                .filter(place -> place.getContact() == contact)
                .collect(ImmutableList.toImmutableList());
    }

    /** The distance from the origin to a home in metres, or {@link HomeFacts#UNKNOWN}. */
    long metresTo(HomeFacts home) {
        return originated && home.positioned ? home.metresTo(northing, easting) : HomeFacts.UNKNOWN;
    }
}
