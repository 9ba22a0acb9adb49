package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.AvailabilityPeriod;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.CriminalRecordCheck;
import se.socialdata.core.home.EntryConfirmation;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.HomeConsent;
import se.socialdata.core.home.HomeInspection;
import se.socialdata.core.home.HomeInvestigation;
import se.socialdata.core.home.HomeManager;
import se.socialdata.core.home.InvestigationArea;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.Permit;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.home.PoliceRegister;
import se.socialdata.core.home.RecordSubject;
import se.socialdata.core.home.SisPlaceType;
import se.socialdata.core.home.SpecialYouthHome;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;

/**
 * A fictional register of homes in Västernorrland (exempelregister över hem): family, emergency, consultant-supported and
 * enhanced family homes, residential care homes, supported accommodation and special youth homes.
 *
 * <p>Drawn from a seed; nothing in it is taken from a real home. What is drawn for each home is what an emergency service asks
 * for (Ds 2026:5, avsnitt 8.2): approval, capacity, placed children, free places by date, target group, animals, competences,
 * languages, extracts from police registers. As in real registers a part of it is not known: of every tenth family home
 * no consent, of every third no word on free places, of every tenth no word on animals, of three in ten no extract. A few homes are
 * overfull, have no permit or were not inspected within a year. Whatever else is known of a home is as it should be.
 */
public final class SampleHomes {

    /** The day on which the homes are looked at. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** The seed of the committed register. */
    public static final long SEED = 20_261_125;

    /** How many homes the committed register holds. */
    public static final int COUNT = 300;

    private static final ImmutableList<HomeCompetence> COMPETENCES = ImmutableList.copyOf(HomeCompetence.values());

    /** How far from the middle of its municipality a home lies at most, north or south, east or west. */
    private static final int SPREAD_METRES = 25_000;

    /** When the care homes began. */
    private static final LocalDate OPENED = DAY.minusYears(3);

    private static final HomeManager MANAGER = HomeManager.builder()
            .startDate(OPENED)
            .universityEducation(true)
            .similarExperience(true)
            .suitable(true)
            .build();

    private final Random random;
    private int careHomes;

    private SampleHomes(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes homes, the same for the same seed; fewer homes are the first of more.
     *
     * @param seed the seed
     * @param count how many
     * @return the homes, with the keys home-00001 and on
     */
    public static ImmutableList<Home> generate(long seed, int count) {
        SampleHomes sample = new SampleHomes(seed);
        ImmutableList.Builder<Home> homes = ImmutableList.builderWithExpectedSize(count);
        for (int i = 1; i <= count; i++) {
            homes.add(sample.home(String.format(Locale.ROOT, "home-%05d", i)));
        }
        return homes.build();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Of a hundred homes, 82 are family homes of some form. */
    private Home home(String key) {
        int drawn = random.nextInt(100);
        SamplePlace place = SamplePlace.draw(random);
        if (drawn < 82) {
            PlacementForm form = drawn < 30
                    ? PlacementForm.EMERGENCY_HOME
                    : drawn < 65
                            ? PlacementForm.FAMILY_HOME
                            : drawn < 78
                                    ? PlacementForm.CONSULTANT_SUPPORTED_FAMILY_HOME
                                    : PlacementForm.ENHANCED_FAMILY_HOME;
            return familyHome(key, form, place);
        }
        if (drawn < 93) {
            return careHome(key, PlacementForm.RESIDENTIAL_CARE_HOME, place);
        }
        return drawn < 98 ? careHome(key, PlacementForm.SUPPORTED_ACCOMMODATION, place) : specialYouthHome(key, place);
    }

    private FamilyHome familyHome(String key, PlacementForm form, SamplePlace place) {
        int minAge = random.nextInt(10);
        FamilyHome.Builder home = FamilyHome.builder()
                .key(key)
                .form(form)
                .municipality(place.municipality())
                .position(place.draw(random, SPREAD_METRES))
                .capacity(1 + random.nextInt(4))
                .placedChildrenStatedDate(DAY.minusDays(3))
                .adultsAtHome(1 + random.nextInt(2))
                .ownChildrenAtHome(random.nextInt(3))
                .targetGroup(group(minAge, Math.min(20, minAge + 6 + random.nextInt(8)), 0.4));
        List<PlacedChild> children = placedChildren(3);
        if (chance(0.7)) {
            home.addAvailability(availability(0.8));
        }
        animals(home);
        Optional<LocalDate> approved = judgements(home, key, place.municipality());
        children.forEach(child -> home.addPlacedChildren(startingNoEarlier(child, approved)));
        if (chance(0.3)) {
            home.addCompetences(COMPETENCES.get(random.nextInt(COMPETENCES.size())));
        }
        home.addLanguages(LanguageCode.parse("sv"));
        if (chance(0.2)) {
            home.addLanguages(LanguageCode.parse("ar"));
        }
        if (chance(0.5)) {
            home.runawaySearch(chance(0.6));
        }
        if (form != PlacementForm.EMERGENCY_HOME && chance(0.6)) {
            home.longTerm(chance(0.7));
        }
        return home.build();
    }

    private List<PlacedChild> placedChildren(int below) {
        return Stream.generate(this::placedChild).limit(random.nextInt(below)).toList();
    }

    private static PlacedChild startingNoEarlier(PlacedChild child, Optional<LocalDate> day) {
        return day.isPresent() && child.getStartDate().isBefore(day.get())
                ? PlacedChild.builder().from(child).startDate(day.get()).build()
                : child;
    }

    private PlacedChild placedChild() {
        PlacedChild.Builder child = PlacedChild.builder()
                .startDate(DAY.minusDays(random.nextInt(900)))
                .birthYear(DAY.getYear() - random.nextInt(18));
        if (chance(0.4)) {
            child.addNeeds(chance(0.3) ? CareNeed.CRIME : CareNeed.TRAUMA);
        }
        return child.build();
    }

    private AvailabilityPeriod availability(double share) {
        return AvailabilityPeriod.builder()
                .startDate(DAY.minusDays(random.nextInt(30)))
                .available(chance(share))
                .build();
    }

    private TargetGroup group(int minAge, int maxAge, double shareOfNeeds) {
        TargetGroup.Builder group = TargetGroup.builder().minAge(minAge).maxAge(maxAge);
        if (chance(0.2)) {
            group.addSexes(chance(0.5) ? Sex.WOMAN : Sex.MAN);
        }
        if (chance(shareOfNeeds)) {
            group.addNeeds(CareNeed.NEUROPSYCHIATRIC);
        }
        if (chance(shareOfNeeds)) {
            group.addNeeds(CareNeed.TRAUMA, CareNeed.NEGLECT);
        }
        if (chance(0.3)) {
            group.addExcludedNeeds(CareNeed.SERIOUS_CRIME, CareNeed.SUBSTANCE_USE);
        }
        return group.build();
    }

    private void animals(FamilyHome.Builder home) {
        if (chance(0.5)) {
            home.animalsInHome(false);
        } else if (chance(0.8)) {
            home.animalsInHome(true).addAnimals(chance(0.6) ? Animal.DOG : Animal.CAT);
        }
    }

    /** What boards and registers have said of the home, and when a board approved it; of some nothing is known. */
    private Optional<LocalDate> judgements(FamilyHome.Builder home, String key, Municipality municipality) {
        Optional<LocalDate> approved = Optional.empty();
        if (chance(0.9)) {
            LocalDate decided = DAY.minusDays(100 + random.nextInt(900));
            approved = Optional.of(decided);
            home.addInvestigations(HomeInvestigation.builder()
                            .reference("investigation-of-" + key)
                            .completedDate(decided.minusDays(14))
                            .addAreas(InvestigationArea.values())
                            .referenceCount(2)
                            .suitabilityReasoned(true)
                            .build())
                    .addConsents(HomeConsent.builder()
                            .municipality(municipality)
                            .decisionDate(decided)
                            .investigationReference("investigation-of-" + key)
                            .build());
        }
        if (chance(0.8)) {
            home.addConfirmations(EntryConfirmation.builder()
                    .date(DAY.minusDays(random.nextInt(500)))
                    .build());
        }
        if (chance(0.7)) {
            boolean entry = chance(0.05);
            for (PoliceRegister register : PoliceRegister.values()) {
                home.addCriminalRecordChecks(CriminalRecordCheck.builder()
                        .register(register)
                        .subject(RecordSubject.FAMILY_HOME_PARENT)
                        .obtainedDate(approved.orElse(DAY).minusDays(30))
                        .entryFound(entry)
                        .build());
            }
            home.consentRevokedEarlier(chance(0.03));
        }
        return approved;
    }

    /** Care homes and supported accommodation have a permit, or are run by the municipality; nine of ten, that is. */
    private CareHome careHome(String key, PlacementForm form, SamplePlace place) {
        boolean supported = form == PlacementForm.SUPPORTED_ACCOMMODATION;
        boolean company = chance(0.6);
        TargetGroup group =
                group(supported ? 16 : 10 + random.nextInt(4), supported ? 20 : 17 + random.nextInt(4), 0.6);
        CareHome.Builder home = CareHome.builder()
                .key(key)
                .form(form)
                .municipality(place.municipality())
                .position(place.draw(random, SPREAD_METRES))
                .operator(company ? OperatorKind.COMPANY : OperatorKind.MUNICIPALITY)
                .capacity(4 + random.nextInt(6))
                .placedChildrenStatedDate(DAY.minusDays(1))
                .targetGroup(group)
                .animalsInHome(false)
                .acuteReception(chance(0.4))
                .addLanguages(LanguageCode.parse("sv"))
                .addConfirmations(EntryConfirmation.builder()
                        .date(DAY.minusDays(random.nextInt(400)))
                        .build());
        home.addAllPlacedChildren(placedChildren(6));
        if (chance(0.8)) {
            home.addAvailability(availability(0.6));
        }
        if (company && chance(0.9)) {
            home.addPermits(Permit.builder()
                    .grantedDate(DAY.minusDays(400 + random.nextInt(2000)))
                    .targetGroup(group)
                    .build());
        }
        if (!company) {
            home.notifiedDate(OPENED);
        }
        careHomes++;
        return home.addManagers(MANAGER)
                .addInspections(HomeInspection.builder()
                        .date(DAY.minusDays(careHomes % 10 == 0 ? 400 : 100))
                        .childrenHeard(true)
                        .build())
                .build();
    }

    private SpecialYouthHome specialYouthHome(String key, SamplePlace place) {
        return SpecialYouthHome.builder()
                .key(key)
                .municipality(place.municipality())
                .position(place.draw(random, SPREAD_METRES))
                .capacity(8)
                .placedChildrenStatedDate(DAY)
                .targetGroup(TargetGroup.builder()
                        .minAge(13)
                        .maxAge(20)
                        .addNeeds(CareNeed.CRIME, CareNeed.SERIOUS_CRIME, CareNeed.SUBSTANCE_USE, CareNeed.ACTING_OUT)
                        .build())
                .animalsInHome(false)
                .closeSupervision(true)
                .addPlaceTypes(chance(0.5) ? SisPlaceType.RECEPTION_AND_ASSESSMENT : SisPlaceType.TREATMENT)
                .addAvailability(availability(0.7))
                .build();
    }
}
