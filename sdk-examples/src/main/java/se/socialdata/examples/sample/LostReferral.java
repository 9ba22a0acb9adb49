package se.socialdata.examples.sample;

import static se.socialdata.core.placement.CareGround.SOL;
import static se.socialdata.core.placement.PlacementEndReason.OTHER_PLACEMENT;
import static se.socialdata.core.placement.PlacementForm.RESIDENTIAL_CARE_HOME;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.Referral;

/**
 * The boy whose referral was lost across re-placements, as the health care told it in Ds 2026:5, avsnitt 4.5.
 *
 * <p>The order of events is that of the source: headache, dizziness and fatigue; a health examination; referrals to a
 * neurologist and for an EEG; two examinations missed because of re-placements; the referral returned after four months; repeated
 * attempts to find the home where he lived; no doctor after the last re-placement; and then a tumour of the brain. The days, the
 * homes and the boy are made up.
 */
final class LostReferral {

    /** From the tax agency's series of test numbers. */
    private static final String IDENTITY = "201203042393";

    private LostReferral() {}

    static ChildCase tell() {
        return PlacementStory.of("CASE-41", Municipality.of("2580"), Person.of(PersonIdentity.parse(IDENTITY)))
                .on("2025-04-07", SOL)
                .in(RESIDENTIAL_CARE_HOME, 41, "2025-04-07", "2025-06-16", OTHER_PLACEMENT, false)
                .in(RESIDENTIAL_CARE_HOME, 42, "2025-06-16", "2025-08-18", OTHER_PLACEMENT, false)
                .in(RESIDENTIAL_CARE_HOME, 43, "2025-08-18", "2025-09-29", OTHER_PLACEMENT, false)
                .in(RESIDENTIAL_CARE_HOME, 44, "2025-09-29")
                .ending(LostReferral::fallIll)
                .tell();
    }

    private static ChildCase.Builder fallIll(ChildCase.Builder told) {
        LocalDate examined = LocalDate.parse("2025-04-28");
        HealthExamination examination = HealthExamination.builder()
                .requestedDate(LocalDate.parse("2025-04-07"))
                .physicalDate(examined)
                .mentalDate(examined)
                .oralDate(examined)
                .referralNeeded(true)
                .build();
        return told.healthExaminations(ImmutableList.of(examination))
                // To the neurologist; returned to the child protection team after four months.
                .addReferrals(referral()
                        .addMissedAppointments(LocalDate.parse("2025-06-25"))
                        .returnedDate(LocalDate.parse("2025-09-12"))
                        .build())
                // For the EEG.
                .addReferrals(referral()
                        .addMissedAppointments(LocalDate.parse("2025-08-27"))
                        .build());
    }

    /** A nurse found the home in January; the nearest hospital saw him the week after. */
    private static Referral.Builder referral() {
        return Referral.builder()
                .date(LocalDate.parse("2025-05-12"))
                .forwardedDate(LocalDate.parse("2026-01-13"))
                .completedDate(LocalDate.parse("2026-01-20"));
    }
}
