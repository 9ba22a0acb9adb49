package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/**
 * How the records of this area stand in JSON.
 *
 * <p>An unknown municipality, an unknown code, a month that does not exist and a part of an öre are refused with the place and what
 * was expected; what is only unlawful, late or incomplete is read.
 */
public final class AssistanceJson implements JsonTypeProvider {

    /** A household's month with assistance. */
    public static final JsonRecord<AssistedMonth> ASSISTED_MONTH = AssistanceRecordJson.MONTH;

    /** The end of assistance. */
    public static final JsonRecord<AssistanceEnd> ASSISTANCE_END = AssistanceRecordJson.END;

    /** A household's case. */
    public static final JsonRecord<AssistanceCase> ASSISTANCE_CASE = AssistanceCaseJson.CASE;

    /** The norm of a year. */
    public static final JsonRecord<NationalNorm> NATIONAL_NORM = NormJson.NORM;

    /** A household as the norm is computed for it. */
    public static final JsonRecord<NormHousehold> NORM_HOUSEHOLD = NormJson.HOUSEHOLD;

    /** The norm of a household and how it came about. */
    public static final JsonRecord<NormCalculation> NORM_CALCULATION = NormJson.CALCULATION;

    /** Created by {@link java.util.ServiceLoader}. */
    public AssistanceJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                ASSISTED_MONTH,
                AssistanceRecordJson.PERSON,
                ASSISTANCE_END,
                ASSISTANCE_CASE,
                AssistanceCaseJson.HOUSEHOLD,
                AssistanceCaseJson.APPLICATION,
                AssistanceCaseJson.CHECK,
                AssistanceCaseJson.ASSESSMENT,
                AssistanceCaseJson.COMPONENT_DECISION,
                AssistanceCaseJson.DECISION,
                AssistanceCaseJson.PLAN,
                AssistanceCaseJson.VIOLENCE_QUESTION,
                NATIONAL_NORM,
                NormJson.BAND,
                NORM_HOUSEHOLD,
                NormJson.CHILD,
                NORM_CALCULATION,
                NormJson.TERM);
    }
}
