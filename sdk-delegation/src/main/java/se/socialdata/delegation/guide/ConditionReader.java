package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;

/** Reads the short code of a condition: a kind, and its data in parentheses. */
final class ConditionReader {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9_]+)(?:\\(([A-Z0-9_,:=<]+)\\))?");
    private static final Pattern RECENT = Pattern.compile("([A-Z0-9_]+)<=(\\d{1,4})");
    private static final Splitter MEMBERS = Splitter.on(',');
    private static final String EXCEPT = "EXCEPT:";

    private static final CodeList<ConditionType> TYPES = CodeList.of(ConditionType.class);
    private static final CodeList<PatientFact> FACTS = CodeList.of(PatientFact.class);
    private static final CodeList<DrugClass> DRUG_CLASSES = CodeList.of(DrugClass.class);
    private static final CodeList<InjectionType> INJECTIONS = CodeList.of(InjectionType.class);
    private static final CodeList<CompressionClass> COMPRESSION = CodeList.of(CompressionClass.class);

    private ConditionReader() {}

    static GuideCondition read(String text) {
        Matcher matcher = FORM.matcher(text);
        checkArgument(matcher.matches(), "expected a condition such as TEAM_BASED or CONTRAINDICATION(HEMATURIA)");
        ConditionType type = TYPES.get(matcher.group(1));
        String data = matcher.group(2);
        if (data == null) {
            return type == ConditionType.MAS_CONTACT_REQUIRED
                    ? new GuideCondition.MasContact(ImmutableSet.of())
                    : new GuideCondition.Plain(type);
        }
        return withData(type, data);
    }

    private static GuideCondition withData(ConditionType type, String data) {
        return switch (type) {
            case CONTRAINDICATION -> contraindication(data);
            case SPECIFIC_PATIENT_ONLY -> new GuideCondition.SpecificPatient(members(data, FACTS::get));
            case SELF_CARE_CLASS -> new GuideCondition.SelfCareClass(COMPRESSION.get(data));
            case CAUTION_DRUG_CLASSES -> new GuideCondition.DrugCaution(members(data, DRUG_CLASSES::get));
            case PREFILLED_ONLY -> new GuideCondition.InjectionLimit(members(data, INJECTIONS::get));
            case MAS_CONTACT_REQUIRED -> {
                checkArgument(data.startsWith(EXCEPT), "expected EXCEPT: and types of injection");
                yield new GuideCondition.MasContact(members(data.substring(EXCEPT.length()), INJECTIONS::get));
            }
            default -> throw new IllegalArgumentException("expected no data with a condition of the kind " + type);
        };
    }

    private static GuideCondition contraindication(String data) {
        Matcher recent = RECENT.matcher(data);
        if (recent.matches()) {
            return new GuideCondition.RecentEvent(FACTS.get(recent.group(1)), Integer.parseInt(recent.group(2)));
        }
        int equals = data.indexOf('=');
        if (equals < 0) {
            return new GuideCondition.Contraindication(FACTS.get(data));
        }
        PatientFact fact = FACTS.get(data.substring(0, equals));
        return new GuideCondition.ExcludedValues(
                fact, members(data.substring(equals + 1), code -> valueOf(fact, code)));
    }

    private static CodedTerm valueOf(PatientFact fact, String code) {
        return fact.getValues().stream()
                .filter(value -> value.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a value of the fact " + fact));
    }

    private static <T> ImmutableSet<T> members(String data, Function<String, T> reader) {
        return MEMBERS.splitToStream(data).map(reader).collect(toImmutableSet());
    }
}
