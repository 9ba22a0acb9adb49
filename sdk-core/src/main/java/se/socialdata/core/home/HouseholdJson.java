package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.JsonRecord;

/** How those who live in a family home, and the checks of them, stand in JSON. */
final class HouseholdJson {

    static final JsonRecord<CriminalRecordCheck> CRIMINAL_RECORD_CHECK = JsonRecord.of(
                    "CriminalRecordCheck",
                    CriminalRecordCheck.class,
                    CriminalRecordCheck::builder,
                    CriminalRecordCheck.Builder::build)
            .describedAs(
                    "An extract from a register of the police (registerutdrag, uppgift om brott): a sensitive fact.")
            .required(
                    "register",
                    "The register.",
                    coded(PoliceRegister.class),
                    CriminalRecordCheck::getRegister,
                    CriminalRecordCheck.Builder::register)
            .required(
                    "subject",
                    "Whom the extract concerns.",
                    coded(RecordSubject.class),
                    CriminalRecordCheck::getSubject,
                    CriminalRecordCheck.Builder::subject)
            .required(
                    "obtainedDate",
                    "The day on which it was obtained.",
                    DATE,
                    CriminalRecordCheck::getObtainedDate,
                    CriminalRecordCheck.Builder::obtainedDate)
            .optional(
                    "entryFound",
                    "Whether there was an entry.",
                    BOOLEAN,
                    CriminalRecordCheck::getEntryFound,
                    CriminalRecordCheck.Builder::entryFound)
            .build();

    static final JsonRecord<OwnChild> OWN_CHILD = JsonRecord.of(
                    "OwnChild", OwnChild.class, OwnChild::builder, OwnChild.Builder::build)
            .describedAs("A child of the family who lives at home (eget barn i hemmet), without identity.")
            .optionalInteger(
                    "birthYear",
                    "The year of birth.",
                    integer(1900, 2100),
                    OwnChild::getBirthYear,
                    OwnChild.Builder::birthYear)
            .optional("sex", "The sex.", coded(Sex.class), OwnChild::getSex, OwnChild.Builder::sex)
            .build();

    static final JsonRecord<HouseholdAdult> HOUSEHOLD_ADULT = JsonRecord.of(
                    "HouseholdAdult", HouseholdAdult.class, HouseholdAdult::builder, HouseholdAdult.Builder::build)
            .describedAs("An adult who lives in a family home (vuxen i hemmet), without identity.")
            .flag(
                    "parent",
                    "Whether the adult is a family home parent, as against another member of the household.",
                    HouseholdAdult::isParent,
                    HouseholdAdult.Builder::parent)
            .optionalInteger(
                    "birthYear",
                    "The year of birth.",
                    integer(1900, 2100),
                    HouseholdAdult::getBirthYear,
                    HouseholdAdult.Builder::birthYear)
            .optional("sex", "The sex.", coded(Sex.class), HouseholdAdult::getSex, HouseholdAdult.Builder::sex)
            .build();

    private HouseholdJson() {}
}
