package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import se.socialdata.core.law.Provision;

/**
 * Every rule of every area (regelkatalog), with ids that are unique among them all.
 *
 * <p>The catalogue is what a reader without the code sees: {@link #toMarkdown} writes it as a document, grouped by area.
 * Immutable and thread-safe.
 */
public final class RuleCatalogue {

    /** The rules of one area, under its two names. */
    private record Area(String nameSv, String nameEn, ImmutableList<Rule<?>> rules) {

        static Area of(RuleProvider provider) {
            Set<Rule<?>> rules = new LinkedHashSet<>();
            provider.getRuleSets().forEach(set -> rules.addAll(set.getRules()));
            return new Area(provider.getAreaSv(), provider.getAreaEn(), ImmutableList.copyOf(rules));
        }
    }

    private final ImmutableList<Area> areas;
    private final ImmutableMap<String, Rule<?>> byId;

    private RuleCatalogue(ImmutableList<Area> areas) {
        this.areas = areas;
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        for (Area area : areas) {
            for (Rule<?> rule : area.rules()) {
                Rule<?> earlier = rules.putIfAbsent(rule.getId(), rule);
                checkArgument(earlier == null, "expected unique rule ids, got %s twice", rule.getId());
            }
        }
        this.byId = ImmutableMap.copyOf(rules);
    }

    /**
     * The catalogue of some areas.
     *
     * @param providers the areas
     * @return the catalogue, in the order of the areas' Swedish names
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleCatalogue of(Collection<? extends RuleProvider> providers) {
        return new RuleCatalogue(providers.stream()
                .map(Area::of)
                .sorted(Comparator.comparing(Area::nameSv))
                .collect(toImmutableList()));
    }

    /**
     * The catalogue of all areas that the class path offers.
     *
     * @return the catalogue, in the order of the areas' Swedish names
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleCatalogue load() {
        return of(ImmutableList.copyOf(ServiceLoader.load(RuleProvider.class, RuleProvider.class.getClassLoader())));
    }

    /**
     * All rules, area by area.
     *
     * @return the rules by id
     */
    public ImmutableMap<String, Rule<?>> getRules() {
        return byId;
    }

    /**
     * Finds a rule, for example for a finding.
     *
     * @param ruleId the id
     * @return the rule, or empty if the catalogue has no such rule
     */
    public Optional<Rule<?>> find(String ruleId) {
        return Optional.ofNullable(byId.get(ruleId));
    }

    /**
     * The catalogue as a document: for each area a table of id, Swedish and English title, status, severity, provision and
     * first day.
     *
     * @param asOf the date whose provisions are cited
     * @return the document in Markdown, ending with a line feed
     */
    public String toMarkdown(LocalDate asOf) {
        StringBuilder text = new StringBuilder(1024);
        text.append("# Regelkatalog / Rule catalogue\n\n")
                .append("Lagrum per ")
                .append(asOf)
                .append(". / Provisions as of ")
                .append(asOf)
                .append(".\n");
        for (Area area : areas) {
            text.append("\n## ").append(cell(area.nameSv())).append(" / ").append(cell(area.nameEn()));
            text.append("\n\n| Id | Regel | Rule | Ställning / Status | Allvar / Severity | Lagrum / Provision"
                    + " | Från / Since |\n|---|---|---|---|---|---|---|\n");
            area.rules().forEach(rule -> appendRow(text, rule, asOf));
        }
        return text.toString();
    }

    private static void appendRow(StringBuilder text, Rule<?> rule, LocalDate asOf) {
        String severity = rule.isInformational()
                ? "prövas inte / not checked"
                : rule.getSeverity().getTermSv() + " / " + rule.getSeverity().getTermEn();
        ImmutableList<String> cells = ImmutableList.of(
                rule.getId(),
                rule.getTitleSv(),
                rule.getTitleEn(),
                rule.getStatus().getTermSv() + " / " + rule.getStatus().getTermEn(),
                severity,
                provisions(rule, asOf),
                rule.getFrom().map(LocalDate::toString).orElse("–"));
        cells.forEach(cell -> text.append("| ").append(cell(cell)).append(' '));
        text.append("|\n");
    }

    private static String provisions(Rule<?> rule, LocalDate asOf) {
        String text = rule.getProvisions(asOf).stream().map(Provision::toString).collect(joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    /**
     * The number of areas and rules.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "RuleCatalogue[" + areas.size() + " areas, " + byId.size() + " rules]";
    }
}
