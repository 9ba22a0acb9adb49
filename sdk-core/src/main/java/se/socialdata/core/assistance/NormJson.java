package se.socialdata.core.assistance;

import static se.socialdata.core.json.JsonTypes.INTEGER;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import java.util.Optional;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** The national norm and its calculation in JSON. */
final class NormJson {

    static final JsonRecord<NormChild> CHILD = JsonRecord.of(
                    "NormChild", NormChild.class, NormChild::builder, NormChild.Builder::build)
            .describedAs("A child or young person at home, as the national norm counts it.")
            .required("age", "The age in whole years.", INTEGER, NormChild::getAge, NormChild.Builder::age)
            .flag(
                    "withoutLunch",
                    "Whether the amount without lunch five days a week applies.",
                    NormChild::isWithoutLunch,
                    NormChild.Builder::withoutLunch)
            .build();

    static final JsonRecord<NormHousehold> HOUSEHOLD = JsonRecord.of(
                    "NormHousehold", NormHousehold.class, NormHousehold::builder, NormHousehold.Builder::build)
            .describedAs("A household as the national norm is computed for it.")
            .required(
                    "adults",
                    "How the adult or adults stand in the norm.",
                    coded(AdultNorm.class),
                    NormHousehold::getAdults,
                    NormHousehold.Builder::adults)
            .list(
                    "children",
                    "The children and young persons at home.",
                    CHILD,
                    NormHousehold::getChildren,
                    NormHousehold.Builder::addChildren)
            .optionalInteger(
                    "sharedSize",
                    "How many persons a shared household has in all.",
                    INTEGER,
                    NormHousehold::getSharedSize,
                    NormHousehold.Builder::sharedSize)
            .optional(
                    "shares",
                    "How many shares of the common costs of a shared household are counted; absent means one.",
                    INTEGER,
                    household -> Optional.of(household.getShares()).filter(shares -> shares != 1),
                    NormHousehold.Builder::shares)
            .build();

    static final JsonRecord<NormBand> BAND = JsonRecord.of(
                    "NormBand", NormBand.class, NormBand::builder, NormBand.Builder::build)
            .describedAs("The personal costs of children of some ages in the national norm.")
            .required("fromAge", "The lowest age, inclusive.", INTEGER, NormBand::getFromAge, NormBand.Builder::fromAge)
            .required("toAge", "The highest age, inclusive.", INTEGER, NormBand::getToAge, NormBand.Builder::toAge)
            .required(
                    "amount",
                    "The personal costs a month, in kronor.",
                    FoundationJson.MONEY,
                    NormBand::getAmount,
                    NormBand.Builder::amount)
            .optional(
                    "withoutLunch",
                    "The personal costs a month without lunch five days a week, in kronor.",
                    FoundationJson.MONEY,
                    NormBand::getWithoutLunch,
                    NormBand.Builder::withoutLunch)
            .build();

    static final JsonRecord<NationalNorm> NORM = JsonRecord.of(
                    "NationalNorm", NationalNorm.class, NationalNorm::builder, NationalNorm.Builder::build)
            .describedAs("The national norm of one calendar year (riksnormen).")
            .required(
                    "year",
                    "The calendar year that the amounts are for.",
                    INTEGER,
                    NationalNorm::getYear,
                    NationalNorm.Builder::year)
            .list(
                    "childBands",
                    "The personal costs of children and young persons at home, by age.",
                    BAND,
                    NationalNorm::getChildBands,
                    NationalNorm.Builder::addChildBands)
            .required(
                    "singleAdult",
                    "The personal costs of a single adult a month, in kronor.",
                    FoundationJson.MONEY,
                    NationalNorm::getSingleAdult,
                    NationalNorm.Builder::singleAdult)
            .required(
                    "couple",
                    "The personal costs of two cohabitants together a month, in kronor.",
                    FoundationJson.MONEY,
                    NationalNorm::getCouple,
                    NationalNorm.Builder::couple)
            .list(
                    "commonCosts",
                    "The common costs of households of one person, of two, and so on, a month in kronor.",
                    FoundationJson.MONEY,
                    NationalNorm::getCommonCosts,
                    NationalNorm.Builder::addCommonCosts)
            .build();

    static final JsonRecord<NormTerm> TERM = JsonRecord.of(
                    "NormTerm", NormTerm.class, NormTerm::builder, NormTerm.Builder::build)
            .describedAs("One term of a household's norm.")
            .required("labelSv", "What the term is, in Swedish.", TEXT, NormTerm::getLabelSv, NormTerm.Builder::labelSv)
            .required("labelEn", "What the term is, in English.", TEXT, NormTerm::getLabelEn, NormTerm.Builder::labelEn)
            .required(
                    "formula",
                    "How the amount came about, as people write it.",
                    TEXT,
                    NormTerm::getFormula,
                    NormTerm.Builder::formula)
            .required(
                    "amount",
                    "The amount a month, in kronor.",
                    FoundationJson.MONEY,
                    NormTerm::getAmount,
                    NormTerm.Builder::amount)
            .build();

    static final JsonRecord<NormCalculation> CALCULATION = JsonRecord.of(
                    "NormCalculation", NormCalculation.class, NormCalculation::builder, NormCalculation.Builder::build)
            .describedAs("The national norm of a household and how it came about.")
            .required(
                    "year",
                    "The calendar year of the norm.",
                    INTEGER,
                    NormCalculation::getYear,
                    NormCalculation.Builder::year)
            .list(
                    "terms",
                    "The terms, whose amounts make up the norm.",
                    TERM,
                    NormCalculation::getTerms,
                    NormCalculation.Builder::addTerms)
            .build();

    private NormJson() {}
}
