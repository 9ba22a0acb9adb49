package se.socialdata.core.matching;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.EntryConfirmation;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.OwnChild;
import se.socialdata.core.home.Permit;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.home.Position;
import se.socialdata.core.home.SisPlaceType;
import se.socialdata.core.home.SpecialYouthHome;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Truth;

/**
 * A home as it stands on a day, in the few values that matching asks for: made once for each home, so that a search over many
 * needs asks for no lists, dates or optional values.
 *
 * <p>Sets are bits by the ordinal of their enum; a number that is not known is {@link #UNKNOWN}.
 */
final class HomeFacts {

    static final int UNKNOWN = -1;

    private static final int NO_AGE = Integer.MAX_VALUE;

    private static final ImmutableMap<HomeCompetence, CareNeed> MEETS = ImmutableMap.of(
            HomeCompetence.NEUROPSYCHIATRIC, CareNeed.NEUROPSYCHIATRIC,
            HomeCompetence.TRAUMA, CareNeed.TRAUMA,
            HomeCompetence.MENTAL_ILL_HEALTH, CareNeed.MENTAL_ILL_HEALTH);

    final Home home;
    final LocalDate day;
    final String key;
    final PlacementForm form;
    final Municipality municipality;
    final boolean positioned;
    final int northing;
    final int easting;
    final Truth approved;
    final Truth receptionAllowed;
    final Truth permitted;
    final int freePlaces;
    final boolean availabilityStated;
    final boolean grouped;
    final int minAge;
    final int maxAge;
    final int sexes;
    final int needsMet;
    final int needsRefused;
    final int competences;
    final int animals;
    final boolean animalsKnown;
    final Truth searchesForRunaways;
    final Truth takesInAcutely;
    final Truth upbringing;
    final Truth protective;
    final int leastOthers;
    final boolean othersCounted;
    final int youngestPossible;
    final int youngestCertain;
    final int needsOfOthers;
    final boolean needsOfOthersKnown;
    final Truth current;
    final Optional<Boolean> policeEntry;
    final Optional<Boolean> consentRevoked;

    private HomeFacts(Home home, LocalDate day) {
        this.home = home;
        this.day = day;
        this.key = home.getKey();
        this.form = home.getForm();
        this.municipality = home.getMunicipality();
        Optional<Position> position = home.getPosition();
        this.positioned = position.isPresent();
        this.northing = position.map(Position::getNorthing).orElse(0);
        this.easting = position.map(Position::getEasting).orElse(0);
        this.freePlaces = home.findFreePlaces(day).orElse(UNKNOWN);
        this.availabilityStated = home.findAvailability(day).isPresent();
        Groups groups = new Groups(home, day);
        this.grouped = groups.own.isPresent() || groups.permitted.isPresent();
        this.minAge = groups.minAge();
        this.maxAge = groups.maxAge();
        this.sexes = groups.sexes();
        this.competences = bits(home.getCompetences());
        this.needsRefused = groups.refused();
        this.needsMet = (groups.met() | needsOf(competences)) & ~needsRefused;
        this.animals = bits(home.getAnimals());
        this.animalsKnown = animals != 0 || home.getAnimalsInHome().equals(Optional.of(false));
        this.current = currency(home, day);
        Others others = new Others(home, day);
        this.leastOthers = others.least;
        this.othersCounted = others.counted;
        this.youngestPossible = others.youngestPossible;
        this.youngestCertain = others.youngestCertain;
        this.needsOfOthers = others.needs;
        this.needsOfOthersKnown = others.needsKnown;
        FamilyHome family = home instanceof FamilyHome found ? found : null;
        CareHome care = home instanceof CareHome found ? found : null;
        this.approved = family == null ? Truth.UNKNOWN : approval(family, day);
        this.receptionAllowed = family == null ? Truth.TRUE : reception(family, day);
        this.permitted = care == null ? Truth.UNKNOWN : permit(care, day);
        this.searchesForRunaways = family == null ? Truth.UNKNOWN : Truth.of(family.getRunawaySearch());
        this.upbringing =
                family == null || form == PlacementForm.EMERGENCY_HOME ? Truth.FALSE : Truth.of(family.getLongTerm());
        this.takesInAcutely = acute(home, care);
        this.protective = care == null ? Truth.UNKNOWN : Truth.of(care.getProtectiveMeasures());
        this.policeEntry = family == null ? Optional.empty() : PoliceEntries.find(family);
        this.consentRevoked = family == null ? Optional.empty() : family.findConsentRevokedEarlier();
    }

    static HomeFacts of(Home home, LocalDate day) {
        return new HomeFacts(home, day);
    }

    static int bits(Collection<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= EnumBits.of(value);
        }
        return bits;
    }

    boolean has(HomeCompetence competence) {
        return (competences & EnumBits.of(competence)) != 0;
    }

    /** The distance in metres as the crow flies; ask only where both positions are known. */
    long metresTo(int otherNorthing, int otherEasting) {
        double north = (double) northing - otherNorthing;
        double east = (double) easting - otherEasting;
        return Math.round(Math.sqrt(north * north + east * east));
    }

    /** The needs that a home good at something can meet. */
    private static int needsOf(int competences) {
        int needs = 0;
        for (Map.Entry<HomeCompetence, CareNeed> entry : MEETS.entrySet()) {
            if ((competences & EnumBits.of(entry.getKey())) != 0) {
                needs |= EnumBits.of(entry.getValue());
            }
        }
        return needs;
    }

    private static Truth approval(FamilyHome family, LocalDate day) {
        if (family.isApprovedOn(day)) {
            return Truth.TRUE;
        }
        boolean investigated = family.getInvestigations().stream().anyMatch(investigation -> investigation
                .getCompletedDate()
                .filter(completed -> !completed.isAfter(day))
                .isPresent());
        if (family.getForm() == PlacementForm.EMERGENCY_HOME && investigated) {
            return Truth.TRUE;
        }
        return family.getConsents().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** A limitation must be read, so that whether it allows this child is not known. */
    private static Truth reception(FamilyHome family, LocalDate day) {
        if (family.getReceptionDecisions().stream()
                .noneMatch(decision -> decision.getInterval().contains(day) && !decision.isJustifiedException())) {
            return Truth.TRUE;
        }
        return family.isReceptionProhibitedOn(day) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth permit(CareHome care, LocalDate day) {
        if (care.findPermit(day).isPresent()) {
            return Truth.TRUE;
        }
        Optional<OperatorKind> operator = care.getOperator();
        if (operator.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean publicBody = operator.get() == OperatorKind.MUNICIPALITY || operator.get() == OperatorKind.REGION;
        return Truth.of(publicBody);
    }

    private static Truth acute(Home home, @Nullable CareHome care) {
        if (home.getForm() == PlacementForm.EMERGENCY_HOME) {
            return Truth.TRUE;
        }
        if (care != null) {
            return Truth.of(care.getAcuteReception());
        }
        return home instanceof SpecialYouthHome sis
                        && sis.getPlaceTypes().contains(SisPlaceType.RECEPTION_AND_ASSESSMENT)
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    /** Confirmed on the day a year before still counts as within the year. */
    private static Truth currency(Home home, LocalDate day) {
        Optional<LocalDate> last = home.getConfirmations().stream()
                .map(EntryConfirmation::getDate)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo);
        return Truth.of(last.map(date -> !date.plusYears(1).isBefore(day)));
    }

    /** Whom the home takes in, by what it says and by what its permit covers: the narrower of the two. */
    private static final class Groups {

        private final Optional<TargetGroup> own;
        private final Optional<TargetGroup> permitted;

        private Groups(Home home, LocalDate day) {
            own = home.getTargetGroup();
            permitted = home instanceof CareHome care
                    ? care.findPermit(day).flatMap(Permit::getTargetGroup)
                    : Optional.empty();
        }

        private int minAge() {
            return Math.max(
                    own.map(TargetGroup::getMinAge).orElse(OptionalInt.empty()).orElse(UNKNOWN),
                    permitted
                            .map(TargetGroup::getMinAge)
                            .orElse(OptionalInt.empty())
                            .orElse(UNKNOWN));
        }

        private int maxAge() {
            int most = Math.min(
                    own.map(TargetGroup::getMaxAge).orElse(OptionalInt.empty()).orElse(NO_AGE),
                    permitted
                            .map(TargetGroup::getMaxAge)
                            .orElse(OptionalInt.empty())
                            .orElse(NO_AGE));
            return most == NO_AGE ? UNKNOWN : most;
        }

        private int sexes() {
            int said = own.map(group -> bits(group.getSexes())).orElse(0);
            int covered = permitted.map(group -> bits(group.getSexes())).orElse(0);
            return said == 0 || covered == 0 ? said | covered : said & covered;
        }

        private int refused() {
            return own.map(group -> bits(group.getExcludedNeeds())).orElse(0)
                    | permitted.map(group -> bits(group.getExcludedNeeds())).orElse(0);
        }

        private int met() {
            return own.or(() -> permitted).map(group -> bits(group.getNeeds())).orElse(0);
        }
    }

    /** The other children in the home: how many at least, how young at most, and what they need. Nothing of them is told. */
    private static final class Others {

        private int least;
        private boolean counted;
        private int youngestPossible = NO_AGE;
        private int youngestCertain = NO_AGE;
        private int needs;
        private boolean needsKnown;

        private Others(Home home, LocalDate day) {
            int recorded = 0;
            needsKnown = home.countPlaced(day).isPresent();
            for (PlacedChild child : home.findPlaced(day)) {
                recorded++;
                add(child.getBirthYear(), day);
                needs |= bits(child.getNeeds());
                needsKnown &= !child.getNeeds().isEmpty();
            }
            int own = 0;
            boolean ownKnown = true;
            if (home instanceof FamilyHome family) {
                for (OwnChild child : family.getOwnChildren()) {
                    add(child.getBirthYear(), day);
                }
                OptionalInt ownCount = family.countOwnChildren();
                own = Math.max(ownCount.orElse(0), family.getOwnChildren().size());
                ownKnown = ownCount.isPresent();
                if (own > family.getOwnChildren().size()) {
                    youngestPossible = 0;
                }
            }
            least = recorded + own;
            counted = ownKnown && home.countPlaced(day).isPresent();
            if (!counted) {
                youngestPossible = 0;
            }
        }

        /** A year of birth gives two possible ages. */
        private void add(OptionalInt birthYear, LocalDate day) {
            if (birthYear.isEmpty()) {
                youngestPossible = 0;
                return;
            }
            int thisYear = Math.max(0, day.getYear() - birthYear.getAsInt());
            youngestPossible = Math.min(youngestPossible, Math.max(0, thisYear - 1));
            youngestCertain = Math.min(youngestCertain, thisYear);
        }
    }
}
