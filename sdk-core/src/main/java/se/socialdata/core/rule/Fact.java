package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A fact that a rule needs and that may be missing (uppgift), with its place in the record and its names.
 *
 * <p>A fact is read from the record, or is a {@linkplain #ofParameter parameter} that a municipality sets because no
 * source gives the value. This class is immutable and thread-safe.
 *
 * @param <T> the record
 * @param <V> the value
 */
public final class Fact<T, V> {

    private final String path;
    private final String nameSv;
    private final String nameEn;
    private final BiFunction<? super T, ? super RuleContext, Optional<V>> reader;

    private Fact(
            String path, String nameSv, String nameEn, BiFunction<? super T, ? super RuleContext, Optional<V>> reader) {
        checkArgument(!nameSv.isBlank() && !nameEn.isBlank(), "expected a Swedish and an English name of the fact");
        this.path = path;
        this.nameSv = nameSv;
        this.nameEn = nameEn;
        this.reader = reader;
    }

    /**
     * A fact that the record may hold.
     *
     * @param path the property, for example {@code executionDate}
     * @param nameSv the Swedish name, for example {@code verkställighetsdatum}
     * @param nameEn the English name, for example {@code execution date}
     * @param getter reads the fact
     * @param <T> the record
     * @param <V> the value
     * @return the fact
     * @throws IllegalArgumentException if the path or a name is blank
     */
    public static <T, V> Fact<T, V> of(
            String path, String nameSv, String nameEn, Function<? super T, Optional<V>> getter) {
        checkArgument(!path.isBlank(), "expected the path of the property that holds the fact");
        Objects.requireNonNull(getter);
        return new Fact<>(path, nameSv, nameEn, (record, context) -> getter.apply(record));
    }

    /**
     * A fact that a record may hold on the date asked about, such as who is in office then.
     *
     * @param path the property, for example {@code managers}
     * @param nameSv the Swedish name
     * @param nameEn the English name
     * @param getter reads the fact from the record and the context
     * @param <T> the record
     * @param <V> the value
     * @return the fact
     * @throws IllegalArgumentException if the path or a name is blank
     */
    public static <T, V> Fact<T, V> ofContext(
            String path, String nameSv, String nameEn, BiFunction<? super T, ? super RuleContext, Optional<V>> getter) {
        checkArgument(!path.isBlank(), "expected the path of the property that holds the fact");
        return new Fact<>(path, nameSv, nameEn, Objects.requireNonNull(getter));
    }

    /**
     * A fact that stands in the context: a value that no source gives and that a municipality sets.
     *
     * @param parameter the parameter
     * @param <T> the record
     * @param <V> the value
     * @return the fact, which is missing where the parameter has no value; its path is the record as a whole
     */
    public static <T, V> Fact<T, V> ofParameter(RuleParameter<V> parameter) {
        return new Fact<>(
                "", parameter.getNameSv(), parameter.getNameEn(), (record, context) -> context.get(parameter));
    }

    /**
     * Reads the fact.
     *
     * @param record the record
     * @param context the context
     * @return the value, or empty if it is missing
     */
    public Optional<V> find(T record, RuleContext context) {
        return reader.apply(record, context);
    }

    /**
     * The property that holds the fact.
     *
     * @return the path; empty for a parameter
     */
    public String getPath() {
        return path;
    }

    /**
     * The Swedish name.
     *
     * @return the name
     */
    public String getNameSv() {
        return nameSv;
    }

    /**
     * The English name.
     *
     * @return the name
     */
    public String getNameEn() {
        return nameEn;
    }

    /**
     * The English name; never a value.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return nameEn;
    }
}
