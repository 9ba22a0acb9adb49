package se.socialdata.core.term;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one code list (kodverk), found by code.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the enum that holds the members
 */
public final class CodeList<T extends Enum<T> & CodedTerm> {

    private final String name;
    private final ImmutableMap<String, T> byCode;

    private CodeList(Class<T> type) {
        this.name = type.getSimpleName();
        this.byCode = ImmutableList.copyOf(type.getEnumConstants()).stream()
                .collect(toImmutableMap(CodedTerm::getCode, Function.identity()));
    }

    /**
     * The code list that an enum holds.
     *
     * @param type the enum
     * @param <T> the enum
     * @return the code list, in the order of the constants
     * @throws IllegalArgumentException if two constants have the same code
     */
    public static <T extends Enum<T> & CodedTerm> CodeList<T> of(Class<T> type) {
        return new CodeList<>(type);
    }

    /**
     * The name of the code list, which is the simple name of its enum.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * All codes with their members, in the order of the constants.
     *
     * @return the members by code
     */
    public ImmutableMap<String, T> getMembers() {
        return byCode;
    }

    /**
     * Finds the member with a code.
     *
     * @param code the code, compared exactly
     * @return the member, or empty if the list has no such code
     */
    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The member with a code.
     *
     * @param code the code, compared exactly
     * @return the member
     * @throws IllegalArgumentException if the list has no such code; the message lists the allowed ones and does not
     *     repeat the given one
     */
    public T get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(expectation()));
    }

    /**
     * What a reader of this code list expects, for error messages.
     *
     * @return for example {@code expected one of SOL, LSS}
     */
    public String expectation() {
        return "expected one of " + String.join(", ", byCode.keySet());
    }
}
