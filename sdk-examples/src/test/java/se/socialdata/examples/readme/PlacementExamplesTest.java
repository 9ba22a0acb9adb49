package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.placements.ChildrenDelivery;
import se.socialdata.reporting.placements.PlacementBuilder;
import se.socialdata.reporting.placements.PlacementReport;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.placements.PlacementStatistics;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;

/** The examples of the README on placed children, as they stand there; {@link ReadmeTest} holds the two equal. */
class PlacementExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    private static List<ChildCase> exampleCases() {
        return List.of(ChildCase.builder()
                .id("C-1")
                .municipality(Municipality.of("2580"))
                .child(Person.of(PersonIdentity.parse("201003012380")))
                .addCareBases(CareBasis.builder()
                        .addGrounds(CareGround.SOL)
                        .decisionDate(LocalDate.of(2025, 2, 1))
                        .decidedBy(DecisionMaker.BOARD)
                        .startDate(LocalDate.of(2025, 2, 1))
                        .build())
                .addPlacements(Placement.builder()
                        .reference("p1")
                        .form(PlacementForm.FAMILY_HOME)
                        .startDate(LocalDate.of(2025, 2, 1))
                        .build())
                .build());
    }

    @Test
    void placed_children_are_counted() {
        List<ChildCase> cases = exampleCases();
        PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2025));
        cases.forEach(builder::add);
        PlacementStatistics statistics = builder.buildStatistics();
        Report report = PlacementReport.of(statistics.protect(DisclosurePolicy.standard()));
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
        log(statistics.selection().persons() + " persons, "
                + statistics.selection().careDays() + " care days");
        assertThat(text).startsWith("Placerade barn och unga 2025");
        assertThat(logged).containsExactly("1 persons, 334 care days");
    }

    @Test
    void children_are_delivered_to_the_register() {
        List<ChildCase> cases = exampleCases();
        DeliverySettings settings = DeliverySettings.of(
                DeliveryLayouts.get("children"), Municipality.of("2580"), DateInterval.parse("2025-01-01/2025-12-31"));
        DeliveryBuilder delivery = DeliveryBuilder.of(settings);
        for (ChildCase one : cases) {
            delivery.addAll(ChildrenDelivery.of(one, Year.of(2025), OptionalLong.empty()));
        }
        DeliveryReceipt receipt = DeliveryReceipt.of(delivery.build()); // accounts, findings, checksums, no person
        log(receipt.getStatementEn()); // The layout children version 1 is partly known. No conformity ...
        assertThat(receipt.isComplete()).isTrue();
        assertThat(logged.get(0)).startsWith("The layout children version 1 is partly known. No conformity ");
    }
}
