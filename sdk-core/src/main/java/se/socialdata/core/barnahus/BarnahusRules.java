package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.retention.RetentionStart;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleParameter;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;

/**
 * The rules on Barnahus logs (BAR), by what they rest on.
 *
 * <p>{@link #inForce()} is law. The log itself is a proposal of the study Barnets väg genom barnahus, so the rest is {@linkplain
 * #proposed() chosen} part by part, as a Barnahus takes the log into use: first its form, a time line of few and simple points;
 * then the template's sub-items, plain words, and what the child is to be told; then, if it likes, a checklist of participation and
 * the use of earlier logs.
 *
 * <pre>{@code
 * Assessment assessment = BarnahusRules.inForce()
 *         .plus(BarnahusRules.proposed().get("form"))
 *         .check(log, LocalDate.of(2025, 10, 31));
 * }</pre>
 *
 * <p>The ids tell the part: 001- law, 101- form, 201- template, 301- plain words, 401- information to the child, 501- knowledge, control
 * and community, 601- a new suspicion or a renewed case.
 */
public final class BarnahusRules implements RuleProvider {

    /** From what the time of retention is counted; the last entry where the caller sets nothing. */
    public static final RuleParameter<RetentionStart> RETENTION_START = BarnahusParameters.RETENTION_START;

    /**
     * The highest LIX of a text that a child is to read, inclusive. No source gives a number; rules BAR-303 to 305 are undetermined
     * until one is set.
     */
    public static final RuleParameter<Integer> HIGHEST_LIX = BarnahusParameters.HIGHEST_LIX;

    /**
     * The most words of a description for the child, inclusive. No source gives a number; rule BAR-302 is undetermined until one is
     * set.
     */
    public static final RuleParameter<Integer> MOST_WORDS = BarnahusParameters.MOST_WORDS;

    /**
     * How many days after the closing of the preliminary investigation, or after the judgment, the entry on it may take, the last day
     * inclusive; none where the caller sets nothing. No source gives a number.
     */
    public static final RuleParameter<Integer> ENTRY_DAYS = BarnahusParameters.ENTRY_DAYS;

    private static final RuleSet<BarnahusLog> IN_FORCE = set("gällande regler", "rules in force", LogLawRules.ALL);

    private static final ImmutableMap<String, RuleSet<BarnahusLog>> PROPOSED = ImmutableMap.of(
            "form", set("loggens form", "the form of the log", LogFormRules.ALL),
            "template",
                    set(
                            "dokumentationsmallen",
                            "the documentation template",
                            concat(LogTemplateRules.ALL, LogFollowUpRules.CASE)),
            "plain", set("klara ord", "plain words", LogTextRules.PLAIN),
            "information",
                    set(
                            "information till barnet",
                            "information to the child",
                            concat(LogInformationRules.ALL, ImmutableList.of(LogFollowUpRules.PARTICIPATION_ASSESSED))),
            "participation",
                    set(
                            "kunskap, kontroll och gemenskap",
                            "knowledge, control and community",
                            LogFollowUpRules.PARTICIPATION),
            "renewed",
                    set(
                            "ny misstanke och återaktualisering",
                            "new suspicion and renewed case",
                            LogFollowUpRules.RENEWED));

    /** Created by {@link java.util.ServiceLoader}. */
    public BarnahusRules() {}

    /**
     * Everything that the SDK knows on logs, the proposals included.
     *
     * @return the rules, in the order of their ids
     */
    public static RuleSet<BarnahusLog> all() {
        return RuleSet.of(
                "Barnahuslogg",
                "Barnahus log",
                BarnahusLog.class,
                Stream.concat(Stream.of(IN_FORCE), PROPOSED.values().stream())
                        .flatMap(rules -> rules.getRules().stream())
                        .sorted(Comparator.comparing(Rule::getId))
                        .toList());
    }

    /**
     * What the law asks: the time of the inquiry, retention, and an id that is no identity number.
     *
     * @return the rules in force
     */
    public static RuleSet<BarnahusLog> inForce() {
        return IN_FORCE;
    }

    /**
     * What the study proposes, by part: {@code form}, {@code template}, {@code plain}, {@code information}, {@code participation} (an
     * optional checklist for each authority) and {@code renewed} (the log as the basis of a new meeting and a renewed case).
     *
     * @return one set for each; the findings are warnings
     */
    public static ImmutableMap<String, RuleSet<BarnahusLog>> proposed() {
        return PROPOSED;
    }

    @Override
    public String getAreaSv() {
        return "Barnahuslogg";
    }

    @Override
    public String getAreaEn() {
        return "Barnahus log";
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(all());
    }

    private static ImmutableList<Rule<BarnahusLog>> concat(
            List<Rule<BarnahusLog>> first, List<Rule<BarnahusLog>> then) {
        return ImmutableList.<Rule<BarnahusLog>>builder()
                .addAll(first)
                .addAll(then)
                .build();
    }

    private static RuleSet<BarnahusLog> set(String nameSv, String nameEn, List<Rule<BarnahusLog>> rules) {
        return RuleSet.of("Barnahuslogg: " + nameSv, "Barnahus log: " + nameEn, BarnahusLog.class, rules);
    }
}
