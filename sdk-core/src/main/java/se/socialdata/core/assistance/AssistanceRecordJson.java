package se.socialdata.core.assistance;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import java.util.Optional;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.money.Money;

/** The rows of the register in JSON. */
final class AssistanceRecordJson {

    static final JsonRecord<AssistedPerson> PERSON = JsonRecord.of(
                    "AssistedPerson", AssistedPerson.class, AssistedPerson::builder, AssistedPerson.Builder::build)
            .describedAs("A person of a household with assistance in a month (biståndsmottagare).")
            .optional(
                    "identity",
                    "The identity: a number, or an id that the municipality has given.",
                    FoundationJson.PERSON_IDENTITY,
                    AssistedPerson::getIdentity,
                    AssistedPerson.Builder::identity)
            .optional(
                    "statedSex",
                    "The sex as stated, for a person without identity.",
                    coded(Sex.class),
                    AssistedPerson::getStatedSex,
                    AssistedPerson.Builder::statedSex)
            .required(
                    "role",
                    "What the person is in the household.",
                    coded(HouseholdRole.class),
                    AssistedPerson::getRole,
                    AssistedPerson.Builder::role)
            .optional(
                    "obstacle",
                    "The obstacle to self-support (försörjningshinder), for applicant and co-applicant.",
                    coded(SupportObstacle.class),
                    AssistedPerson::getObstacle,
                    AssistedPerson.Builder::obstacle)
            .optional(
                    "measureCode",
                    "The municipal labour-market measure, as given: its code list is not published.",
                    TEXT,
                    AssistedPerson::getMeasureCode,
                    AssistedPerson.Builder::measureCode)
            .optional(
                    "foreignBorn",
                    "Whether the person is born abroad.",
                    BOOLEAN,
                    AssistedPerson::getForeignBorn,
                    AssistedPerson.Builder::foreignBorn)
            .build();

    static final JsonRecord<AssistedMonth> MONTH = JsonRecord.of(
                    "AssistedMonth", AssistedMonth.class, AssistedMonth::builder, AssistedMonth.Builder::build)
            .describedAs("The economic assistance of one household for one calendar month (biståndsmånad).")
            .required(
                    "householdKey",
                    "The household's key in the register of the municipality. It must not be, or contain, a personal identity number.",
                    TEXT,
                    AssistedMonth::getHouseholdKey,
                    AssistedMonth.Builder::householdKey)
            .required(
                    "municipality",
                    "The municipality that grants the assistance.",
                    FoundationJson.MUNICIPALITY,
                    AssistedMonth::getMunicipality,
                    AssistedMonth.Builder::municipality)
            .required(
                    "month",
                    "The calendar month that the assistance concerns, not that of the payment, as 2025-03.",
                    FoundationJson.MONTH,
                    AssistedMonth::getMonth,
                    AssistedMonth.Builder::month)
            .optional(
                    "livelihoodSupport",
                    "What was granted as livelihood support (försörjningsstöd), in kronor; absent means nothing.",
                    FoundationJson.MONEY,
                    month -> more(month.getLivelihoodSupport()),
                    AssistedMonth.Builder::livelihoodSupport)
            .optional(
                    "otherNeeds",
                    "What was granted for other needs of life (livsföring i övrigt), in kronor; absent means nothing.",
                    FoundationJson.MONEY,
                    month -> more(month.getOtherNeeds()),
                    AssistedMonth.Builder::otherNeeds)
            .list(
                    "persons",
                    "The persons of the household, applicant first.",
                    PERSON,
                    AssistedMonth::getPersons,
                    AssistedMonth.Builder::addPersons)
            .build();

    static final JsonRecord<AssistanceEnd> END = JsonRecord.of(
                    "AssistanceEnd", AssistanceEnd.class, AssistanceEnd::builder, AssistanceEnd.Builder::build)
            .describedAs("That a household, or a person of it, no longer receives assistance, and why (avslut).")
            .required(
                    "householdKey",
                    "The household's key in the register of the municipality.",
                    TEXT,
                    AssistanceEnd::getHouseholdKey,
                    AssistanceEnd.Builder::householdKey)
            .required(
                    "municipality",
                    "The municipality.",
                    FoundationJson.MUNICIPALITY,
                    AssistanceEnd::getMunicipality,
                    AssistanceEnd.Builder::municipality)
            .required(
                    "month",
                    "The calendar month that the end is delivered for, as 2025-03.",
                    FoundationJson.MONTH,
                    AssistanceEnd::getMonth,
                    AssistanceEnd.Builder::month)
            .optional(
                    "person",
                    "The person whose assistance ended; absent for the whole household.",
                    FoundationJson.PERSON_IDENTITY,
                    AssistanceEnd::getPerson,
                    AssistanceEnd.Builder::person)
            .required(
                    "reason",
                    "Why it ended.",
                    coded(AssistanceEndReason.class),
                    AssistanceEnd::getReason,
                    AssistanceEnd.Builder::reason)
            .build();

    private AssistanceRecordJson() {}

    /** An amount that is left out when it is nothing. */
    static Optional<Money> more(Money amount) {
        return amount.toOre() == 0 ? Optional.empty() : Optional.of(amount);
    }
}
