package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.socialdata.core.term.CodedTerm;

/** A question that the emergency services ask about a family home (socialjourens fråga om familjehem). */
public enum HomeQuestion implements CodedTerm {
    /** Är de utredda och godkända av en socialnämnd? */
    APPROVED("utrett och godkänt av en nämnd", "investigated and approved by a board", home -> !home.getConsents()
            .isEmpty()),

    /** Hur många hemmavarande vuxna? */
    ADULTS("hemmavarande vuxna", "adults at home", home -> home.countAdults().isPresent()),

    /** Hur många egna barn bor hemma? */
    OWN_CHILDREN("egna barn", "own children", home -> home.countOwnChildren().isPresent()),

    /** Hur många placerade barn har de i dag? */
    PLACED_CHILDREN("placerade barn", "placed children", home -> home.getPlacedChildrenStatedDate()
            .isPresent()),

    /** Hur stor kapacitet har de i dag? */
    CAPACITY("kapacitet", "capacity", home -> home.getCapacity().isPresent()),

    /** Har en nämnd tidigare återtagit medgivande? */
    CONSENT_REVOKED("tidigare återtaget medgivande", "consent revoked earlier", home -> home.findConsentRevokedEarlier()
            .isPresent()),

    /** Förekommer familjehemsföräldrarna i brottsregistret? */
    PARENTS_IN_RECORDS(
            "familjehemsföräldrar i brottsregistret",
            "family home parents in the criminal records",
            home -> isChecked(home, RecordSubject.FAMILY_HOME_PARENT)),

    /** Förekommer någon annan i familjen? */
    OTHERS_IN_RECORDS(
            "annan i familjen i brottsregistret",
            "others of the family in the criminal records",
            home -> isChecked(home, RecordSubject.OTHER_HOUSEHOLD_MEMBER)),

    /** Har de djur eller inte? */
    ANIMALS(
            "djur",
            "animals",
            home -> !home.getAnimals().isEmpty() || home.getAnimalsInHome().isPresent()),

    /** Kompetens och profil? */
    COMPETENCE("kompetens och profil", "competence and profile", home -> !home.getCompetences()
            .isEmpty()),

    /** Målgrupp? */
    TARGET_GROUP("målgrupp", "target group", home -> home.getTargetGroup().isPresent()),

    /** Möjligheter att eftersöka barn på rymmen? */
    RUNAWAY_SEARCH(
            "möjlighet att eftersöka barn på rymmen", "ability to search for a runaway", home -> home.getRunawaySearch()
                    .isPresent()),

    /** Hur aktiv tänker man att man är? */
    ACTIVITY_LEVEL("aktivitetsnivå", "activity level", home -> home.getActivityLevelCode()
            .isPresent()),

    /** Är hemmet tillgängligt eller inte? */
    AVAILABILITY(
            "tillgänglighet", "availability", home -> !home.getAvailability().isEmpty());

    private final String termSv;
    private final String termEn;
    private final Predicate<FamilyHome> answered;

    HomeQuestion(String termSv, String termEn, Predicate<FamilyHome> answered) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.answered = answered;
    }

    /**
     * Whether a home has answered the question.
     *
     * @param home the home
     * @return true if the record holds the answer, whatever it is
     */
    public boolean isAnswered(FamilyHome home) {
        return answered.test(home);
    }

    /**
     * The questions that a home has not answered: what to ask.
     *
     * @param home the home
     * @return the questions, in the order in which they are asked
     */
    public static ImmutableList<HomeQuestion> findUnanswered(FamilyHome home) {
        return Arrays.stream(values())
                .filter(question -> !question.isAnswered(home))
                .collect(ImmutableList.toImmutableList());
    }

    static String list(Home home, Function<HomeQuestion, String> term) {
        return home instanceof FamilyHome family
                ? findUnanswered(family).stream().map(term).collect(Collectors.joining(", "))
                : "";
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Ds 2026:5, avsnitt 8.2";
    }

    private static boolean isChecked(FamilyHome home, RecordSubject subject) {
        return home.getCriminalRecordChecks().stream().anyMatch(check -> check.getSubject() == subject);
    }
}
