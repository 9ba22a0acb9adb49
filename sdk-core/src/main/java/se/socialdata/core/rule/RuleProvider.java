package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;

/**
 * The rules of one area of the SDK or of an embedder (regler inom ett område), as the catalogue and the validator find
 * them.
 *
 * <p>An implementation is public with a public constructor without parameters, and is named in {@code
 * META-INF/services/se.socialdata.core.rule.RuleProvider} if the {@linkplain RuleCatalogue#load() catalogue} is to find it.
 */
public interface RuleProvider {

    /**
     * The Swedish name of the area, for example {@code Gynnande beslut}.
     *
     * @return the name, that of the first set unless the area has one of its own
     */
    default String getAreaSv() {
        return getRuleSets().get(0).getNameSv();
    }

    /**
     * The English name of the area, for example {@code Favourable decisions}.
     *
     * @return the name, that of the first set unless the area has one of its own
     */
    default String getAreaEn() {
        return getRuleSets().get(0).getNameEn();
    }

    /**
     * All rules of the area, whatever their status, in one or more sets.
     *
     * @return the sets; a rule may stand in several
     */
    ImmutableList<RuleSet<?>> getRuleSets();
}
