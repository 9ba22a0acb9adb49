package se.socialdata.examples.sample;

import static se.socialdata.core.identity.Sex.MAN;
import static se.socialdata.core.identity.Sex.WOMAN;
import static se.socialdata.core.placement.CareGround.LVU_2;
import static se.socialdata.core.placement.CareGround.LVU_3;
import static se.socialdata.core.placement.CareGround.PROTECTED_ACCOMMODATION_ACT;
import static se.socialdata.core.placement.CareGround.SOL;
import static se.socialdata.core.placement.PlacementEndReason.CUSTODY_TRANSFER;
import static se.socialdata.core.placement.PlacementEndReason.DISCHARGED_BY_HOME;
import static se.socialdata.core.placement.PlacementEndReason.OTHER_PLACEMENT;
import static se.socialdata.core.placement.PlacementEndReason.OWN_HOUSING;
import static se.socialdata.core.placement.PlacementEndReason.RETURN_HOME;
import static se.socialdata.core.placement.PlacementForm.CONSULTANT_SUPPORTED_FAMILY_HOME;
import static se.socialdata.core.placement.PlacementForm.EMERGENCY_HOME;
import static se.socialdata.core.placement.PlacementForm.ENHANCED_FAMILY_HOME;
import static se.socialdata.core.placement.PlacementForm.FAMILY_HOME;
import static se.socialdata.core.placement.PlacementForm.NETWORK_HOME;
import static se.socialdata.core.placement.PlacementForm.OWN_HOME;
import static se.socialdata.core.placement.PlacementForm.PROTECTED_ACCOMMODATION;
import static se.socialdata.core.placement.PlacementForm.RESIDENTIAL_CARE_HOME;
import static se.socialdata.core.placement.PlacementForm.SPECIAL_YOUTH_HOME;
import static se.socialdata.core.placement.PlacementForm.SUPPORTED_ACCOMMODATION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;

/**
 * The cases of forty placed children of three neighbouring municipalities, told one by one as recorded on 2026-01-30.
 *
 * <p>Of the first twenty the record is as it should be: every form of placement, every common ground of care, re-placements, a
 * breakdown, siblings, unaccompanied children, a transfer of custody. What is wrong with the others is in {@link
 * UnlawfulPlacements}. Everybody and everything is made up; the identities are from the tax agency's test series.
 */
final class SamplePlacements {

    /** The committed file comes from this seed; it chooses the test persons only. */
    static final long SEED = 20260130;

    private static final Municipality LULEA = Municipality.of("2580");
    private static final Municipality PITEA = Municipality.of("2581");
    private static final Municipality BODEN = Municipality.of("2582");
    private static final int LULEAS = 24;
    private static final int PITEAS = 34;

    private final TestPersons persons;
    private final Set<Person> told = new HashSet<>();
    private int number;

    private SamplePlacements(Random random) {
        this.persons = new TestPersons(random);
    }

    /** The forty cases; the same seed gives the same cases. */
    static ImmutableList<ChildCase> generate(long seed) {
        SamplePlacements sample = new SamplePlacements(new Random(seed));
        return Stream.concat(sample.lawful(), UnlawfulPlacements.tell(sample))
                .map(PlacementStory::tell)
                .collect(ImmutableList.toImmutableList());
    }

    /** The story of the next child, whose age on a day lies in a range. */
    PlacementStory child(Sex sex, String day, int youngest, int oldest) {
        Person person = persons.next(sex, LocalDate.parse(day), youngest, oldest);
        while (!told.add(person)) {
            person = persons.next(sex, LocalDate.parse(day), youngest, oldest);
        }
        number++;
        Municipality municipality = number <= LULEAS ? LULEA : number <= PITEAS ? PITEA : BODEN;
        return PlacementStory.of("CASE-" + (number < 10 ? "0" : "") + number, municipality, person);
    }

    private Stream<PlacementStory> lawful() {
        return Stream.concat(voluntary(), underLvu());
    }

    private Stream<PlacementStory> voluntary() {
        return Stream.of(
                child(WOMAN, "2025-03-10", 7, 8).on("2025-03-10", SOL).in(FAMILY_HOME, 1, "2025-03-10"),
                child(MAN, "2024-02-01", 9, 11).on("2024-02-01", SOL).in(FAMILY_HOME, 2, "2024-02-01"),
                child(WOMAN, "2025-08-18", 14, 15).on("2025-08-18", SOL).in(NETWORK_HOME, 3, "2025-08-18"),
                // The custody is transferred to the family home after two and a half years.
                child(MAN, "2023-05-02", 3, 5)
                        .on("2023-05-02", SOL)
                        .in(NETWORK_HOME, 4, "2023-05-02", "2025-11-14", CUSTODY_TRANSFER, true)
                        .ending(told -> told.addCustodyTransfers(CustodyTransfer.builder()
                                .applicationDate(LocalDate.parse("2025-06-02"))
                                .decisionDate(LocalDate.parse("2025-11-14"))
                                .benefitsReviewedDate(LocalDate.parse("2025-10-01"))
                                .build())),
                child(MAN, "2025-09-01", 16, 17).on("2025-09-01", SOL).in(SUPPORTED_ACCOMMODATION, 5, "2025-09-01"),
                // Turns 18 in the home, and stays.
                child(WOMAN, "2025-09-01", 18, 18).on("2023-10-02", SOL).in(FAMILY_HOME, 6, "2023-10-02"),
                child(WOMAN, "2025-02-03", 11, 12)
                        .on("2025-02-03", SOL)
                        .in(CONSULTANT_SUPPORTED_FAMILY_HOME, 7, "2025-02-03"),
                child(WOMAN, "2025-05-12", 4, 5)
                        .on("2025-05-12", PROTECTED_ACCOMMODATION_ACT)
                        .in(PROTECTED_ACCOMMODATION, 8, "2025-05-12", "2025-08-21", RETURN_HOME, true),
                child(MAN, "2024-08-19", 16, 16)
                        .on("2024-08-19", SOL)
                        .in(RESIDENTIAL_CARE_HOME, 9, "2024-08-19", "2025-09-30", OWN_HOUSING, true),
                child(WOMAN, "2024-11-04", 15, 16)
                        .on("2024-11-04", SOL)
                        .in(FAMILY_HOME, 10, "2024-11-04")
                        .ending(told -> told.unaccompanied(true)),
                child(MAN, "2025-04-07", 17, 17)
                        .on("2025-04-07", SOL)
                        .in(SUPPORTED_ACCOMMODATION, 5, "2025-04-07")
                        .ending(told -> told.unaccompanied(true)),
                // A sister and a brother in the same home.
                child(WOMAN, "2025-06-09", 6, 7)
                        .on("2025-06-09", SOL)
                        .in(FAMILY_HOME, 11, "2025-06-09")
                        .decided(0, decision -> decision.placedChildrenInHome(2)),
                child(MAN, "2025-06-09", 8, 9)
                        .on("2025-06-09", SOL)
                        .in(FAMILY_HOME, 11, "2025-06-09")
                        .decided(0, decision -> decision.placedChildrenInHome(2)),
                child(WOMAN, "2025-11-21", 15, 16)
                        .on("2025-11-21", SOL)
                        .in(EMERGENCY_HOME, 12, "2025-11-21", "2025-12-01", RETURN_HOME, true));
    }

    private Stream<PlacementStory> underLvu() {
        return Stream.of(
                // Taken into care as a baby; from the emergency home to a family home.
                child(MAN, "2023-10-02", 0, 0)
                        .takenIntoCare("2023-10-02")
                        .on("2023-11-20", LVU_2)
                        .in(EMERGENCY_HOME, 12, "2023-10-02", "2023-12-04", OTHER_PLACEMENT, true)
                        .in(FAMILY_HOME, 13, "2023-12-04"),
                child(WOMAN, "2023-04-03", 11, 12).on("2023-04-03", LVU_2).in(FAMILY_HOME, 14, "2023-04-03"),
                // Two re-placements; the first home could not keep him.
                child(MAN, "2025-02-03", 14, 15)
                        .on("2025-02-03", LVU_3)
                        .in(RESIDENTIAL_CARE_HOME, 9, "2025-02-03", "2025-06-16", DISCHARGED_BY_HOME, false)
                        .in(SPECIAL_YOUTH_HOME, 15, "2025-06-16", "2025-12-01", OTHER_PLACEMENT, true)
                        .in(RESIDENTIAL_CARE_HOME, 16, "2025-12-01"),
                child(MAN, "2024-09-02", 9, 10).on("2024-09-02", LVU_2).in(ENHANCED_FAMILY_HOME, 17, "2024-09-02"),
                child(WOMAN, "2025-03-17", 13, 14)
                        .on("2025-03-17", LVU_2, LVU_3)
                        .in(RESIDENTIAL_CARE_HOME, 16, "2025-03-17"),
                // Cared for in his own home after a year outside it.
                child(MAN, "2024-06-03", 5, 6)
                        .on("2024-06-03", LVU_2)
                        .in(FAMILY_HOME, 18, "2024-06-03", "2025-08-11", RETURN_HOME, true)
                        .in(OWN_HOME, 19, "2025-08-11", home -> home.homeKey(Optional.empty())
                                .receivingMunicipality(Optional.empty())
                                .ownership(Optional.empty())
                                .decisionReference(Optional.empty())));
    }
}
