package se.socialdata.delegation.check;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.function.Function;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.delegation.guide.GuideCondition;

/**
 * What a remark of the guide asks for, in words; it says nothing of the patient but that it is not met.
 *
 * @param sv the text in Swedish
 * @param en the text in English
 */
record RemarkText(String sv, String en) {

    static RemarkText of(GuideCondition condition) {
        return new RemarkText(
                text(condition, CodedTerm::getTermSv, " (senaste %s dagarna)"),
                text(condition, CodedTerm::getTermEn, " (in the last %s days)"));
    }

    private static String text(GuideCondition condition, Function<CodedTerm, String> term, String days) {
        String type = term.apply(condition.getType());
        if (condition instanceof GuideCondition.RecentEvent event) {
            return type + ": " + term.apply(event.fact()) + days.replace("%s", Integer.toString(event.days()));
        }
        if (condition instanceof GuideCondition.Contraindication contraindication) {
            return type + ": " + term.apply(contraindication.fact());
        }
        if (condition instanceof GuideCondition.ExcludedValues excluded) {
            return type + ": " + terms(excluded.values(), term);
        }
        if (condition instanceof GuideCondition.SpecificPatient specific) {
            return type + ": " + terms(specific.indications(), term);
        }
        if (condition instanceof GuideCondition.DrugCaution caution) {
            return type + ": " + terms(caution.classes(), term);
        }
        if (condition instanceof GuideCondition.InjectionLimit limit) {
            return type + ": " + terms(limit.handedOver(), term);
        }
        return type;
    }

    private static String terms(Collection<? extends CodedTerm> members, Function<CodedTerm, String> term) {
        return members.stream().map(term).collect(joining(", "));
    }
}
