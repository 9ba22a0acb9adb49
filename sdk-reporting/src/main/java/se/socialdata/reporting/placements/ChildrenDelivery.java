package se.socialdata.reporting.placements;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.ImmediateCare;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.delivery.DeliveryRow;

/**
 * The rows of a case for the yearly delivery to the register of interventions for children and young people, on the layout
 * {@code children}: one row for the child, one for each intervention, one for each placement of the year.
 *
 * <p>All interventions and placements that were ongoing in the year are delivered, not only changes. The codes are the terms
 * of the library (such as {@code FAMILY_HOME}, {@code LVU_2}, and {@code LVU_2+LVU_3} for grounds together), since the codes
 * of the register are not public: whoever knows them gives a mapping. A child has one case in a delivery; of two cases the
 * second is found to be a duplicate.
 */
public final class ChildrenDelivery {

    /** The types of intervention, which stand in the field {@code type}: voluntary care. */
    static final String VOLUNTARY = "SOL";

    /** Care under LVU. */
    static final String LVU = "LVU";

    /** Immediate care under LVU. */
    static final String IMMEDIATE = "LVU_IMMEDIATE";

    /** Care under another act. */
    static final String OTHER = "OTHER";

    private record Intervention(String type, String ground, LocalDate decision, DateInterval days) {}

    private ChildrenDelivery() {}

    /**
     * The rows of a case for a year. Interventions and placements are numbered in the order in which they began, whatever
     * their order in the case; interventions that are otherwise alike in the order in which they ended, and placements of one
     * day by their references.
     *
     * @param childCase the case
     * @param year the calendar year
     * @param line the line of the input that the case comes from, for the findings, or empty
     * @return the rows, the child first; none if the child was neither placed nor in care or immediate care under LVU
     */
    public static ImmutableList<DeliveryRow> of(ChildCase childCase, Year year, OptionalLong line) {
        DateInterval days = DateInterval.of(year.atDay(1), year.atDay(year.length()));
        List<Intervention> interventions = interventions(childCase, days);
        List<Placement> placements = childCase.getPlacements().stream()
                .filter(placement -> placement.getInterval().overlaps(days))
                .sorted(Stays.IN_TIME)
                .toList();
        boolean coercive = interventions.stream()
                .anyMatch(intervention -> intervention.type().startsWith(LVU));
        if (!childCase.isPlacedIn(days) && !coercive) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<DeliveryRow> rows = ImmutableList.builder();
        rows.add(child(childCase, beginning("child", childCase, year, line)));
        for (int i = 0; i < interventions.size(); i++) {
            rows.add(intervention(
                    interventions.get(i),
                    beginning("intervention", childCase, year, line).put("intervention", i + 1)));
        }
        for (int i = 0; i < placements.size(); i++) {
            DeliveryRow.Builder row =
                    beginning("placement", childCase, year, line).put("placement", i + 1);
            int number = numberOf(placements.get(i), interventions, days);
            if (number > 0) {
                row.put("intervention", number);
            }
            rows.add(placement(placements.get(i), childCase, row));
        }
        return rows.build();
    }

    private static DeliveryRow.Builder beginning(String layout, ChildCase childCase, Year year, OptionalLong line) {
        DeliveryRow.Builder row = DeliveryRow.builder(layout)
                .put("municipality", childCase.getMunicipality())
                .put("year", year);
        line.ifPresent(row::line);
        childCase.getChild().getIdentity().ifPresent(identity -> row.put("identity", identity));
        return row;
    }

    private static DeliveryRow child(ChildCase childCase, DeliveryRow.Builder row) {
        childCase.getGuardianCode().ifPresent(code -> row.put("guardian", code));
        childCase.getBirthCountryCode().ifPresent(code -> row.put("birth-country", code));
        ImmutableList<String> parents = childCase.getParentBirthCountryCodes();
        for (int i = 0; i < Math.min(2, parents.size()); i++) {
            row.put("parent-" + (i + 1) + "-birth-country", parents.get(i));
        }
        childCase.getUnaccompanied().ifPresent(unaccompanied -> row.put("unaccompanied", unaccompanied));
        return row.build();
    }

    /** The interventions of the year in the order in which they began; of those alike the one that ended first. */
    private static List<Intervention> interventions(ChildCase childCase, DateInterval year) {
        List<Intervention> all = new ArrayList<>();
        for (CareBasis basis : childCase.getCareBases()) {
            basis.getInterval()
                    .filter(days -> days.overlaps(year))
                    .ifPresent(days -> all.add(new Intervention(
                            typeOf(basis.getGrounds()), codeOf(basis.getGrounds()), basis.getDecisionDate(), days)));
        }
        for (ImmediateCare care : childCase.getImmediateCares()) {
            if (care.getInterval().overlaps(year)) {
                all.add(new Intervention(
                        IMMEDIATE, care.getGround().getCode(), care.getDecisionDate(), care.getInterval()));
            }
        }
        all.sort(Comparator.comparing((Intervention one) -> one.days().getStart())
                .thenComparing(Intervention::decision)
                .thenComparing(Intervention::type)
                .thenComparing(Intervention::ground)
                .thenComparing(one -> one.days().getEnd(), Comparators.emptiesLast(Comparator.naturalOrder())));
        return all;
    }

    private static String typeOf(ImmutableSet<CareGround> grounds) {
        if (grounds.stream().anyMatch(CareGround::isLvu)) {
            return LVU;
        }
        return grounds.contains(CareGround.SOL) ? VOLUNTARY : OTHER;
    }

    private static String codeOf(ImmutableSet<CareGround> grounds) {
        return grounds.stream().sorted().map(CareGround::getCode).collect(Collectors.joining("+"));
    }

    private static DeliveryRow intervention(Intervention intervention, DeliveryRow.Builder row) {
        row.put("type", intervention.type())
                .put("legal-ground", intervention.ground())
                .put("decision-date", intervention.decision());
        intervention.days().getEnd().ifPresent(end -> row.put("end-date", end));
        return row.build();
    }

    /**
     * The intervention under which a placement began, or under which it was when the year began; zero if there is none: then
     * the row lacks a mandatory value, which is a finding.
     */
    private static int numberOf(Placement placement, List<Intervention> interventions, DateInterval year) {
        LocalDate start =
                placement.getStartDate().isBefore(year.getStart()) ? year.getStart() : placement.getStartDate();
        int number = 0;
        for (int i = 0; i < interventions.size(); i++) {
            if (interventions.get(i).days().contains(start)) {
                number = i + 1;
            }
        }
        return number;
    }

    private static DeliveryRow placement(Placement placement, ChildCase childCase, DeliveryRow.Builder row) {
        row.put("form", placement.getForm())
                .put("start-date", placement.getStartDate())
                .put("replacement", childCase.isReplacement(placement));
        placement.getEndDate().ifPresent(end -> row.put("end-date", end));
        placement.getEndReason().ifPresent(reason -> row.put("end-reason", reason));
        return row.build();
    }
}
