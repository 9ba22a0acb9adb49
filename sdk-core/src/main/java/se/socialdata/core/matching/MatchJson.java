package se.socialdata.core.matching;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.JsonRecord;

/** Policies and matches in JSON. */
final class MatchJson {

    static final JsonRecord<PolicyFactor> POLICY_FACTOR = JsonRecord.of(
                    "PolicyFactor", PolicyFactor.class, PolicyFactor::builder, PolicyFactor.Builder::build)
            .describedAs("A factor and what a policy makes of it.")
            .required(
                    "factor",
                    "The factor.",
                    coded(MatchingFactor.class),
                    PolicyFactor::getFactor,
                    PolicyFactor.Builder::factor)
            .required(
                    "weight",
                    "What it does in a match.",
                    coded(FactorWeight.class),
                    PolicyFactor::getWeight,
                    PolicyFactor.Builder::weight)
            .build();

    static final JsonRecord<MatchPolicy> MATCH_POLICY = JsonRecord.of(
                    "MatchPolicy", MatchPolicy.class, MatchPolicy::builder, MatchPolicy.Builder::build)
            .describedAs(
                    "What the caller makes of each factor, and in which order they count (kommunens ordning för matchning).")
            .required(
                    "name",
                    "The name of the policy, which a match names.",
                    TEXT,
                    MatchPolicy::getName,
                    MatchPolicy.Builder::name)
            .list(
                    "factors",
                    "The factors in the order in which they count.",
                    POLICY_FACTOR,
                    MatchPolicy::getFactors,
                    MatchPolicy.Builder::addFactors)
            .build();

    static final JsonRecord<FactorCheck> FACTOR_CHECK = JsonRecord.of(
                    "FactorCheck", FactorCheck.class, FactorCheck::builder, FactorCheck.Builder::build)
            .describedAs(
                    "The check of one factor for one child and one home (kontroll av en faktor): how it came out, why, and on what it rests.")
            .required(
                    "factor",
                    "The factor.",
                    coded(MatchingFactor.class),
                    FactorCheck::getFactor,
                    FactorCheck.Builder::factor)
            .required(
                    "weight",
                    "What the caller's policy makes of the factor.",
                    coded(FactorWeight.class),
                    FactorCheck::getWeight,
                    FactorCheck.Builder::weight)
            .required(
                    "outcome",
                    "How it came out.",
                    coded(CheckOutcome.class),
                    FactorCheck::getOutcome,
                    FactorCheck.Builder::outcome)
            .required(
                    "reasonSv",
                    "Why, in Swedish; where the outcome is not known, what to ask.",
                    TEXT,
                    FactorCheck::getReasonSv,
                    FactorCheck.Builder::reasonSv)
            .required(
                    "reasonEn",
                    "Why, in English; where the outcome is not known, what to ask.",
                    TEXT,
                    FactorCheck::getReasonEn,
                    FactorCheck.Builder::reasonEn)
            .required(
                    "source",
                    "The document or provision that names the factor.",
                    TEXT,
                    FactorCheck::getSource,
                    FactorCheck.Builder::source)
            .build();

    static final JsonRecord<Match> MATCH = JsonRecord.of("Match", Match.class, Match::builder, Match.Builder::build)
            .describedAs(
                    "A child's need held against one home on a day (matchning): whether the home can be considered, and the check of every factor.")
            .required("needId", "The key of the need.", TEXT, Match::getNeedId, Match.Builder::needId)
            .required("homeKey", "The key of the home.", TEXT, Match::getHomeKey, Match.Builder::homeKey)
            .required("date", "The day on which the home was looked at.", DATE, Match::getDate, Match.Builder::date)
            .required("policyName", "The name of the policy.", TEXT, Match::getPolicyName, Match.Builder::policyName)
            .required(
                    "status",
                    "Whether the home can be considered.",
                    coded(MatchStatus.class),
                    Match::getStatus,
                    Match.Builder::status)
            .optionalInteger(
                    "distanceKilometres",
                    "The distance from the origin of the need, as the crow flies.",
                    integer(0, Integer.MAX_VALUE),
                    Match::getDistanceKilometres,
                    Match.Builder::distanceKilometres)
            .list(
                    "checks",
                    "The check of every factor, in the order in which the policy counts them.",
                    FACTOR_CHECK,
                    Match::getChecks,
                    Match.Builder::addChecks)
            .build();

    private MatchJson() {}
}
