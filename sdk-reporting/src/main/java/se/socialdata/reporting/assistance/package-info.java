/**
 * Official statistics of economic assistance from individual records (statistik över ekonomiskt bistånd): recipients by
 * obstacle to self-support and sex, persons counted once, households by type, children, long-term assistance, months and
 * amounts.
 *
 * <p>One builder takes the months of the register in any order and in any number of parts:
 *
 * <pre>{@code
 * AssistanceBuilder builder = AssistanceBuilder.of(AssistanceSettings.of(2025));
 * months.forEach(builder::add);
 * AssistanceStatistics statistics = builder.build().protect(DisclosurePolicy.standard());
 * Report report = AssistanceReport.of(statistics);
 * }</pre>
 *
 * <p>Its memory follows the number of distinct households and persons, some forty bytes for each, and never the number of
 * records. {@link se.socialdata.reporting.assistance.AssistanceDeliveries} makes the rows of the register's delivery of the
 * same records.
 *
 * <p>Imports {@code delivery} of the report families.
 */
@NullMarked
package se.socialdata.reporting.assistance;

import org.jspecify.annotations.NullMarked;
