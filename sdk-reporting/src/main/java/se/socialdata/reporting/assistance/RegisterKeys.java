package se.socialdata.reporting.assistance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.CoordinationNumber;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.PersonalIdentityNumber;
import se.socialdata.core.identity.TemporaryIdentity;

/**
 * Numbers that stand for households and persons: exact, never a hash.
 *
 * <p>A personal identity number or coordination number is its twelve digits. A household key of up to nine letters, digits
 * and hyphens is packed with its municipality into 63 bits. Everything else is kept as text once and numbered from -1
 * downwards. No key is 0.
 */
final class RegisterKeys {

    private static final int BITS = 6;
    private static final int LONGEST = 9;

    /** How many values the number of a municipality may have. */
    private static final int MUNICIPALITY_BITS = 9;

    private static final ImmutableMap<Municipality, Integer> NUMBERS =
            Municipality.all().stream().collect(toImmutableMap(municipality -> municipality, RegisterKeys::place));

    private final Map<String, Long> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The place of a municipality in the list of all. */
    static int numberOf(Municipality municipality) {
        Integer number = NUMBERS.get(municipality);
        return number == null ? place(municipality) : number;
    }

    private static int place(Municipality municipality) {
        return Municipality.all().indexOf(municipality);
    }

    long householdKey(AssistedMonth month) {
        String text = month.getHouseholdKey();
        long packed = pack(text);
        return packed == 0
                ? numberOf("h" + month.getMunicipality().getCode() + text)
                : (packed << MUNICIPALITY_BITS) | numberOf(month.getMunicipality());
    }

    /** The text as bits, or 0 where it does not fit. */
    private static long pack(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < text.length(); i++) {
            int symbol = symbolOf(text.charAt(i));
            if (symbol == 0) {
                return 0;
            }
            packed = (packed << BITS) | symbol;
        }
        return packed;
    }

    private static int symbolOf(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0' + 1;
        } else if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 11;
        } else if (character >= 'a' && character <= 'z') {
            return character - 'a' + 37;
        }
        return character == '-' ? 63 : 0;
    }

    /**
     * The key of a person. An id of a municipality means nothing outside it; a person without identity is told by the place
     * in the household.
     */
    long personKey(AssistedMonth month, AssistedPerson person, int place) {
        Optional<PersonIdentity> identity = person.getIdentity();
        if (identity.isEmpty()) {
            return numberOf("n" + month.getMunicipality().getCode() + place + " " + month.getHouseholdKey());
        }
        PersonIdentity known = identity.get();
        if (known instanceof PersonalIdentityNumber number) {
            return number.toNumber();
        } else if (known instanceof CoordinationNumber number) {
            return number.toNumber();
        }
        boolean named = known instanceof TemporaryIdentity temporary
                && temporary.getRegister().isPresent();
        return numberOf("t" + (named ? "" : month.getMunicipality().getCode()) + " " + known.toCanonical());
    }

    private long numberOf(String text) {
        Long known = numbers.get(text);
        if (known == null) {
            texts.add(text);
            known = (long) -texts.size();
            numbers.put(text, known);
        }
        return known;
    }

    /** The key that stands here for what a key of another set of keys stands for. */
    long adopt(RegisterKeys other, long key) {
        return key >= 0 ? key : numberOf(other.textOf(key));
    }

    /** An order that does not depend on when a key was met. */
    int compare(long one, long other) {
        return one < 0 && other < 0 ? textOf(one).compareTo(textOf(other)) : Long.compare(one, other);
    }

    private String textOf(long key) {
        return texts.get((int) (-key - 1));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            AssistanceBuilderForm.writeText(text, out);
        }
    }

    void read(DataInput in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            numberOf(AssistanceBuilderForm.readText(in));
        }
    }
}
