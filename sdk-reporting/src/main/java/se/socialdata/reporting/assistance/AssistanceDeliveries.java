package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import se.socialdata.core.assistance.AssistanceEnd;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryRow;
import se.socialdata.reporting.delivery.DeliverySettings;

/**
 * The rows of the monthly delivery to the register of economic assistance, from the same records as the statistics
 * (månadsleverans, HSLF-FS 2015:30 3 och 4 §§).
 *
 * <p>The layout's order and positions are not known, so a delivery claims no conformity. Purposes and labour-market measures
 * have codes that are not published: a measure goes out as given, a purpose is left empty.
 */
public final class AssistanceDeliveries {

    /** The id of the layout. */
    public static final String LAYOUT = "economic-assistance";

    private static final String APPLYING = "1";
    private static final String OTHERS = "3";

    private AssistanceDeliveries() {}

    /**
     * What a month's delivery is about.
     *
     * @param municipality the municipality that delivers
     * @param month the month that the assistance concerns
     * @return the settings
     */
    public static DeliverySettings settingsOf(Municipality municipality, YearMonth month) {
        return DeliverySettings.builder()
                .layout(DeliveryLayouts.get(LAYOUT))
                .municipality(municipality)
                .period(DateInterval.of(month.atDay(1), month.atEndOfMonth()))
                .build();
    }

    /**
     * The rows of a household's month: one of the household and one of each person.
     *
     * @param month the month
     * @return the rows
     */
    public static ImmutableList<DeliveryRow> rowsOf(AssistedMonth month) {
        ImmutableList.Builder<DeliveryRow> rows = ImmutableList.builder();
        rows.add(DeliveryRow.builder("household")
                .put("municipality", month.getMunicipality())
                .put("month", month.getMonth())
                .put("household-id", month.getHouseholdKey())
                .put("household-type", month.getHouseholdType().getCode())
                .put("persons", month.getPersons().size())
                .put("children", childrenOf(month))
                .put("amount", month.getAmount())
                .build());
        month.getPersons().forEach(person -> rows.add(rowOf(month, person)));
        return rows.build();
    }

    private static long childrenOf(AssistedMonth month) {
        return month.getPersons().stream()
                .filter(person -> person.isChildOn(month.getMonth().atDay(1)))
                .count();
    }

    private static DeliveryRow rowOf(AssistedMonth month, AssistedPerson person) {
        DeliveryRow.Builder row = DeliveryRow.builder("person")
                .put("municipality", month.getMunicipality())
                .put("month", month.getMonth())
                .put("household-id", month.getHouseholdKey())
                .put("person-status", person.isApplying() ? APPLYING : OTHERS);
        person.getIdentity().ifPresent(identity -> row.put("identity", identity));
        person.getObstacle().ifPresent(obstacle -> row.put("obstacle", obstacle.getCode()));
        person.getMeasureCode().ifPresent(code -> row.put("labour-market-measure", code));
        return row.build();
    }

    /**
     * The row of an end of assistance. The register's codes of reasons are not published, so the reason goes out with the
     * SDK's code unless the settings' mapping translates it.
     *
     * @param end the end
     * @return the row
     */
    public static DeliveryRow rowOf(AssistanceEnd end) {
        DeliveryRow.Builder row = DeliveryRow.builder("end")
                .put("municipality", end.getMunicipality())
                .put("month", end.getMonth())
                .put("household-id", end.getHouseholdKey())
                .put("end-reason", end.getReason().getCode());
        end.getPerson().ifPresent(identity -> row.put("identity", identity));
        return row.build();
    }
}
