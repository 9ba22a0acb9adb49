package se.socialdata.core.rule;

import java.util.function.Function;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.law.Statutes;

/**
 * The rule that the id of a record is no identity number of a person (beteckning utan personnummer), which an area takes in
 * under an id of its own.
 *
 * <p>An id stands in {@code toString}, in lists of findings, in reports and in the names of files, where nobody asks who may
 * see it. A record is stored whatever its id is, so this is a rule and no check of the record. What looks like a number may be
 * a serial number that begins with a date, so it is a warning, and says what the id looks like, not what it is.
 */
public final class OpaqueIds {

    private OpaqueIds() {}

    /**
     * The rule for one kind of record.
     *
     * <p>Source: lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §: without consent an
     * identity number is used only where its purpose, the importance of a sure identification or another weighty reason
     * clearly calls for it.
     *
     * @param ruleId the id of the rule
     * @param type the record
     * @param path the property that holds the id
     * @param id reads the id, which no message repeats
     * @param <T> the record
     * @return the rule
     */
    public static <T> Rule<T> rule(String ruleId, Class<T> type, String path, Function<? super T, String> id) {
        return Rule.of(ruleId, type)
                .titled(
                        "Beteckningen innehåller inget person- eller samordningsnummer",
                        "The id contains no personal identity number or coordination number")
                .status(RuleStatus.LAW)
                .citing(Statutes.DATA_PROTECTION_ACT.section("3 kap. 10 §"))
                .severity(Severity.WARNING)
                .requires((record, context) -> !PersonIdentity.isContainedIn(id.apply(record), context.asOf()))
                .explaining(
                        record -> "Beteckningen innehåller vad som ser ut som ett person- eller samordningsnummer",
                        record -> "The id contains what looks like a personal identity number or coordination number")
                .at(path);
    }
}
