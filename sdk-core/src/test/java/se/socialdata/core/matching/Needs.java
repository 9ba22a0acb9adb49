package se.socialdata.core.matching;

import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.AvailabilityPeriod;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.CriminalRecordCheck;
import se.socialdata.core.home.EntryConfirmation;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeConsent;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.Permit;
import se.socialdata.core.home.PoliceRegister;
import se.socialdata.core.home.Position;
import se.socialdata.core.home.RecordSubject;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;

/** A girl of thirteen, homes that fit her and homes that do not. */
final class Needs {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final Municipality SUNDSVALL = Municipality.of("2281");
    static final Municipality BORAS = Municipality.of("1490");
    static final Position CENTRE = Position.of(6_920_000, 618_000);

    private Needs() {}

    /** Everything that a match asks for is stated: NPF and a dog allergy, nothing else. */
    static PlacementNeed.Builder girl() {
        PlacementNeed.Builder need = PlacementNeed.builder()
                .id("need-1")
                .age(13)
                .sex(Sex.WOMAN)
                .addNeeds(CareNeed.NEUROPSYCHIATRIC)
                .addAllergies(Animal.DOG)
                .origin(CENTRE)
                .maxKilometres(100);
        for (CareNeed other : CareNeed.values()) {
            if (other != CareNeed.NEUROPSYCHIATRIC) {
                need.addNeedsExcluded(other);
            }
        }
        return need;
    }

    static FamilyHome.Builder home(String key) {
        return FamilyHome.builder()
                .key(key)
                .form(PlacementForm.EMERGENCY_HOME)
                .municipality(SUNDSVALL)
                .position(CENTRE)
                .capacity(2)
                .placedChildrenStatedDate(DAY)
                .ownChildrenAtHome(0)
                .animalsInHome(false)
                .addAvailability(AvailabilityPeriod.builder()
                        .startDate(DAY)
                        .available(true)
                        .build())
                .addConfirmations(
                        EntryConfirmation.builder().date(DAY.minusYears(1)).build())
                .addConsents(HomeConsent.builder()
                        .municipality(SUNDSVALL)
                        .decisionDate(DAY)
                        .build())
                .addCriminalRecordChecks(extract(PoliceRegister.CRIMINAL_RECORDS), extract(PoliceRegister.SUSPICIONS))
                .consentRevokedEarlier(false)
                .targetGroup(group().build());
    }

    static CriminalRecordCheck extract(PoliceRegister register) {
        return CriminalRecordCheck.builder()
                .register(register)
                .subject(RecordSubject.FAMILY_HOME_PARENT)
                .obtainedDate(DAY)
                .entryFound(false)
                .build();
    }

    static TargetGroup.Builder group() {
        return TargetGroup.builder()
                .minAge(10)
                .maxAge(17)
                .addSexes(Sex.WOMAN, Sex.MAN)
                .addNeeds(CareNeed.NEUROPSYCHIATRIC);
    }

    static CareHome.Builder careHome(String key, PlacementForm form) {
        return CareHome.builder()
                .key(key)
                .form(form)
                .municipality(SUNDSVALL)
                .operator(OperatorKind.COMPANY)
                .addPermits(Permit.builder().grantedDate(DAY).build())
                .targetGroup(group().build());
    }

    static Match match(PlacementNeed.Builder need, FamilyHome.Builder home) {
        return Match.of(need.build(), home.build(), DAY, MatchPolicy.standard());
    }

    static FactorCheck check(Match match, MatchingFactor factor) {
        return match.getChecks().stream()
                .filter(check -> check.getFactor() == factor)
                .findFirst()
                .orElseThrow();
    }

    static CheckOutcome outcome(PlacementNeed.Builder need, FamilyHome.Builder home, MatchingFactor factor) {
        return check(match(need, home), factor).getOutcome();
    }
}
