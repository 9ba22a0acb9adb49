package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.Position;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.matching.ExpectedLength;
import se.socialdata.core.matching.KeptContact;
import se.socialdata.core.matching.KeptPlace;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.core.matching.SiblingPair;
import se.socialdata.core.placement.PlacementForm;

/**
 * What forty fictional children who are to be placed need of a home (exempel på barns behov inför placering): the girl of the
 * emergency question, eight siblings of one family, and thirty-one more.
 *
 * <p>Drawn from a seed; nothing in it is taken from a real child, and no child has a name or an identity number. The two
 * questions are those that Ds 2026:5, avsnitt 8.2, tells of: the emergency services at night, and a municipality that had to
 * place eight children of one family in an afternoon.
 */
public final class SampleNeeds {

    /** The seed of the committed needs. */
    public static final long SEED = 40;

    /** How many children there are. */
    public static final int COUNT = 40;

    private static final Position CENTRE = SamplePlace.SUNDSVALL.middle();
    private static final int SPREAD_METRES = 20_000;

    private static final ImmutableList<CareNeed> OF_ANY_AGE = ImmutableList.of(
            CareNeed.NEGLECT,
            CareNeed.TRAUMA,
            CareNeed.VIOLENCE_EXPOSURE,
            CareNeed.NEUROPSYCHIATRIC,
            CareNeed.HEALTH,
            CareNeed.INTELLECTUAL_DISABILITY);

    private static final ImmutableList<CareNeed> OF_THE_OLDER = ImmutableList.of(
            CareNeed.MENTAL_ILL_HEALTH,
            CareNeed.SELF_HARM,
            CareNeed.SUICIDE_RISK,
            CareNeed.SCHOOL_FAILURE,
            CareNeed.CRIME,
            CareNeed.SERIOUS_CRIME,
            CareNeed.SUBSTANCE_USE,
            CareNeed.ACTING_OUT,
            CareNeed.RUNNING_AWAY);

    private static final ImmutableList<String> WISHES = ImmutableList.of(
            "Vill gå kvar i samma klass.",
            "Vill kunna träffa mormor varje vecka.",
            "Vill bo på landet, gärna med hästar i närheten.",
            "Vill inte bo med någon som är mycket äldre.");

    private final Random random;

    private SampleNeeds(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes the needs, the same for the same seed.
     *
     * @param seed the seed
     * @return forty needs: the girl, the eight siblings, and child-10 to child-40
     */
    public static ImmutableList<PlacementNeed> generate(long seed) {
        SampleNeeds sample = new SampleNeeds(seed);
        ImmutableList.Builder<PlacementNeed> needs = ImmutableList.builderWithExpectedSize(COUNT);
        ImmutableList<PlacementNeed> siblings = findEightSiblings().getNeeds();
        needs.add(findGirl()).addAll(siblings);
        for (int i = 2 + siblings.size(); i <= COUNT; i++) {
            needs.add(sample.need(String.format(Locale.ROOT, "child-%02d", i)));
        }
        return needs.build();
    }

    /**
     * The emergency question: a girl of 13 with NPF and a dog allergy, tonight, within 100 km.
     *
     * @return the need
     */
    public static PlacementNeed findGirl() {
        return asked(Set.of(CareNeed.NEUROPSYCHIATRIC))
                .id("girl-13")
                .age(13)
                .sex(Sex.WOMAN)
                .addAllergies(Animal.DOG)
                .acute(true)
                .origin(CENTRE)
                .maxKilometres(100)
                .build();
    }

    /**
     * Eight siblings of one family who are to be placed the same afternoon, from one year to fifteen. The two youngest, and the
     * next two, should live together; the two oldest must not; for all others it is wished that they stay together.
     *
     * @return the group
     */
    public static SiblingGroup findEightSiblings() {
        List<Integer> ages = List.of(1, 3, 4, 6, 8, 10, 13, 15);
        SiblingGroup.Builder group = SiblingGroup.builder().id("eight-siblings");
        for (int i = 0; i < ages.size(); i++) {
            group.addNeeds(asked(Set.of(CareNeed.NEGLECT))
                    .id("sibling-" + (i + 1))
                    .age(ages.get(i))
                    .sex(i % 2 == 0 ? Sex.WOMAN : Sex.MAN)
                    .acute(true)
                    .origin(CENTRE)
                    .maxKilometres(150)
                    .build());
        }
        return group.addMustTogether(SiblingPair.of("sibling-1", "sibling-2"))
                .addMustTogether(SiblingPair.of("sibling-3", "sibling-4"))
                .addMustNotTogether(SiblingPair.of("sibling-7", "sibling-8"))
                .allTogetherWished(true)
                .build();
    }

    /** A need of which everything has been asked: some needs are there, and no others. */
    private static PlacementNeed.Builder asked(Set<CareNeed> known) {
        PlacementNeed.Builder need = PlacementNeed.builder().addAllNeeds(known).statedAllergiesAsked(true);
        Arrays.stream(CareNeed.values()).filter(other -> !known.contains(other)).forEach(need::addNeedsExcluded);
        return need;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private PlacementNeed need(String id) {
        int age = chance(0.4) ? random.nextInt(12) : 12 + random.nextInt(8);
        Set<CareNeed> needs = EnumSet.noneOf(CareNeed.class);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            needs.add(any(OF_ANY_AGE));
        }
        if (age >= 12 && chance(0.7)) {
            needs.add(any(OF_THE_OLDER));
        }
        if (chance(0.1)) {
            needs.add(CareNeed.PROTECTION);
        }
        PlacementNeed.Builder need =
                chance(0.7) ? asked(needs) : PlacementNeed.builder().addAllNeeds(needs);
        SamplePlace home = SamplePlace.draw(random);
        Position origin = home.draw(random, SPREAD_METRES);
        need.id(id)
                .investigationReference("utredning-" + id)
                .age(age)
                .sex(chance(0.5) ? Sex.WOMAN : Sex.MAN)
                .acute(chance(0.4))
                .origin(origin);
        if (needs.contains(CareNeed.PROTECTION)) {
            need.addAvoidedMunicipalities(home.municipality());
        }
        circumstances(need, origin, age);
        form(need, needs, age);
        return need.build();
    }

    private void circumstances(PlacementNeed.Builder need, Position origin, int age) {
        if (chance(0.7)) {
            need.maxKilometres(any(List.of(50, 100, 150)));
        }
        if (chance(0.2)) {
            need.statedAllergiesAsked(true).addAllergies(any(List.of(Animal.DOG, Animal.CAT, Animal.HORSE)));
        }
        if (chance(0.2)) {
            need.addLanguages(LanguageCode.parse("ar")).cultureWished(chance(0.5));
        }
        if (age >= 7 && chance(0.4)) {
            need.addKeptPlaces(KeptPlace.builder()
                    .contact(KeptContact.SCHOOL)
                    .position(origin)
                    .maxKilometres(30)
                    .build());
        }
        if (chance(0.3)) {
            need.addKeptPlaces(KeptPlace.builder()
                    .contact(KeptContact.FAMILY)
                    .position(origin)
                    .maxKilometres(80)
                    .build());
        }
        if (chance(0.2)) {
            need.maxOtherChildren(random.nextInt(3));
        }
        if (chance(0.3)) {
            need.childWish(any(WISHES));
        }
    }

    /** The young who commit serious crime need close supervision; from sixteen some need support rather than care. */
    private void form(PlacementNeed.Builder need, Set<CareNeed> needs, int age) {
        if (needs.contains(CareNeed.SERIOUS_CRIME)) {
            need.closeSupervisionNeeded(true).careNeeded(true).addForms(PlacementForm.SPECIAL_YOUTH_HOME);
        } else if (age >= 16 && chance(0.4)) {
            need.careNeeded(false).addForms(PlacementForm.SUPPORTED_ACCOMMODATION);
        } else if (age < 12 && chance(0.6)) {
            need.addForms(PlacementForm.FAMILY_HOME, PlacementForm.EMERGENCY_HOME)
                    .expectedLength(chance(0.5) ? ExpectedLength.UPBRINGING : ExpectedLength.TEMPORARY);
        }
    }
}
