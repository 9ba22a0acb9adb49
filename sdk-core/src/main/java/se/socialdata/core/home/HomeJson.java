package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonUnion;

/**
 * How the records of this area stand in JSON.
 *
 * <p>A {@link Home} says in its first property, {@code kind}, which of the three it is: {@code FAMILY}, {@code CARE} or
 * {@code SIS}. An unknown municipality, an unknown code and an end before a start are refused with the place and what was
 * expected; a home with more children than it has places for is read.
 */
public final class HomeJson implements JsonTypeProvider {

    /** Languages, for areas that hold them too. */
    public static final JsonType<LanguageCode> LANGUAGE = HomePartJson.LANGUAGE;

    /** Positions, for areas that hold them too. */
    public static final JsonRecord<Position> POSITION = HomePartJson.POSITION;

    /** Requests of places at special youth homes. */
    public static final JsonRecord<SisPlaceRequest> SIS_PLACE_REQUEST = SisJson.SIS_PLACE_REQUEST;

    /** Homes of any sort; the property kind tells which. */
    public static final JsonUnion<Home> HOME = JsonUnion.of("Home", Home.class, "kind")
            .variant("FAMILY", FamilyHomeJson.FAMILY_HOME)
            .variant("CARE", CareHomeJson.CARE_HOME)
            .variant("SIS", SisJson.SPECIAL_YOUTH_HOME)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public HomeJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                HOME,
                LANGUAGE,
                HomePartJson.POSITION,
                HomePartJson.AVAILABILITY_PERIOD,
                HomePartJson.TARGET_GROUP,
                HomePartJson.PLACED_CHILD,
                HomePartJson.ENTRY_CONFIRMATION,
                FamilyHomeJson.HOME_CONSENT,
                FamilyHomeJson.HOME_INVESTIGATION,
                HouseholdJson.CRIMINAL_RECORD_CHECK,
                HouseholdJson.OWN_CHILD,
                HouseholdJson.HOUSEHOLD_ADULT,
                FamilyHomeJson.HOME_TRAINING,
                FamilyHomeJson.SUPPORT_AGREEMENT,
                FamilyHomeJson.HOME_STATEMENT,
                FamilyHomeJson.RECEPTION_DECISION,
                CareHomeJson.PERMIT,
                CareHomeJson.HOME_MANAGER,
                CareHomeJson.STAFF_FACTS,
                CareHomeJson.HOME_INSPECTION,
                SisJson.SIS_PLACE_REQUEST);
    }
}
