/**
 * Deliveries to national registers (uppgiftslämnande till register): files of one row for each person, household or
 * intervention, as the authority's regulation describes them.
 *
 * <p>A {@link se.socialdata.reporting.delivery.DeliveryLayout} is data: the records of a delivery, their fields with order,
 * type, width and code lists, and for each what is known of it and from where. One generic writer
 * ({@link se.socialdata.reporting.delivery.DeliveryBuilder}), one reader and validator
 * ({@link se.socialdata.reporting.delivery.DeliveryReader}) serve them all. A layout comes from the class path
 * ({@link se.socialdata.reporting.delivery.DeliveryLayouts}) or from the caller ({@code DeliveryLayout.load}).
 *
 * <pre>{@code
 * DeliverySettings settings = DeliverySettings.of(DeliveryLayouts.get("lss"), municipality, DateInterval.ofDay(october1));
 * DeliveryBuilder builder = DeliveryBuilder.of(settings);
 * builder.add(DeliveryRow.builder("person").put("identity", identity).put("group", "1").build());
 * Delivery delivery = builder.build();
 * delivery.outcome().toStatement();   // says what the layout is known to be, and claims no more
 * }</pre>
 *
 * <p><b>The annexes of the regulations, with order, positions and most code lists, are not public in a form that could be
 * read.</b> A delivery on a layout that is not {@linkplain se.socialdata.reporting.delivery.LayoutStatus#VERIFIED verified}
 * says so in its result and claims no conformity.
 *
 * <p><b>The files are for machines.</b> Unlike the CSV of reports, their cells are not neutralised against formulas, since
 * that would change the data; do not open them in a spreadsheet.
 *
 * <p>The files hold personal data. Findings, control sums and everything else in the result do not: they speak of lines
 * and fields.
 */
@NullMarked
package se.socialdata.reporting.delivery;

import org.jspecify.annotations.NullMarked;
