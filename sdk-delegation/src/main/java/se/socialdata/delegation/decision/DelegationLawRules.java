package se.socialdata.delegation.decision;

import static se.socialdata.core.rule.RuleStatus.LAW;
import static se.socialdata.delegation.decision.DelegationSources.HSF;
import static se.socialdata.delegation.decision.DelegationSources.PSL;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.OpaqueIds;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;

/** The rules of acts and ordinances on a delegation decision (patientsäkerhetslagen, hälso- och sjukvårdsförordningen). */
final class DelegationLawRules {

    private static final Fact<DelegationDecision, Boolean> GOOD_AND_SAFE_CARE = Fact.of(
            "goodAndSafeCare",
            "bedömning av god och säker vård",
            "assessment of good and safe care",
            DelegationDecision::getGoodAndSafeCare);

    /** DEL-001: compatible with good and safe care. */
    static final Rule<DelegationDecision> GOOD_AND_SAFE = Rule.of("DEL-001", DelegationDecision.class)
            .titled(
                    "Delegering sker endast när den är förenlig med kravet på god och säker vård",
                    "A task is delegated only when that is compatible with good and safe care")
            .status(LAW)
            .citing(PSL.section("6 kap. 3 §"))
            .requiresFact(GOOD_AND_SAFE_CARE, found -> found)
            .at("goodAndSafeCare");

    /** DEL-021: the recipient is health-care staff when performing. */
    static final Rule<DelegationDecision> RECIPIENT_IS_HEALTH_CARE_STAFF = Rule.of("DEL-021", DelegationDecision.class)
            .titled(
                    "Den som tar emot en delegering är hälso- och sjukvårdspersonal vid utförandet",
                    "Whoever is delegated a task is health-care staff when performing it")
            .status(LAW)
            .citing(PSL.section("1 kap. 4 §"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-025: each is responsible for their own part. */
    static final Rule<DelegationDecision> OWN_RESPONSIBILITY = Rule.of("DEL-025", DelegationDecision.class)
            .titled(
                    "Den som delegerar ansvarar för sin bedömning och sitt beslut, den som utför för hur uppgiften fullgörs",
                    "The delegator is responsible for assessment and decision, the performer for how the task is done")
            .status(LAW)
            .citing(PSL.section("6 kap. 2 och 3 §§"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-027: the MAS is responsible for safety. */
    static final Rule<DelegationDecision> MAS_REVIEWS = Rule.of("DEL-027", DelegationDecision.class)
            .titled(
                    "Den medicinskt ansvariga sjuksköterskan ansvarar för att beslut om delegering är förenliga med"
                            + " patientsäkerheten",
                    "The nurse with medical responsibility answers for delegation decisions being compatible with patient"
                            + " safety")
            .status(LAW)
            .citing(HSF.section("4 kap. 6 §"))
            .severity(Severity.INFORMATION)
            .informational();

    /** DEL-029: the id, which stands in lists, is no person's number. */
    static final Rule<DelegationDecision> ID_WITHOUT_IDENTITY_NUMBER =
            OpaqueIds.rule("DEL-029", DelegationDecision.class, "id", DelegationDecision::getId);

    static final ImmutableList<Rule<DelegationDecision>> ALL = ImmutableList.of(
            GOOD_AND_SAFE, RECIPIENT_IS_HEALTH_CARE_STAFF, OWN_RESPONSIBILITY, MAS_REVIEWS, ID_WITHOUT_IDENTITY_NUMBER);

    private DelegationLawRules() {}
}
