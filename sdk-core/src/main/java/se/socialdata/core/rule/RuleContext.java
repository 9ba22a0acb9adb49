package se.socialdata.core.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may know besides the record (prövningens förutsättningar): the date asked about, and the parameters that a
 * municipality has set.
 *
 * <p>Immutable and thread-safe: a caller that checks many records makes one context and uses it for all.
 */
public final class RuleContext {

    private final LocalDate asOf;
    private final ImmutableMap<RuleParameter<?>, Object> parameters;

    private RuleContext(LocalDate asOf, ImmutableMap<RuleParameter<?>, Object> parameters) {
        this.asOf = Objects.requireNonNull(asOf);
        this.parameters = parameters;
    }

    /**
     * A context without parameters.
     *
     * @param asOf the date asked about
     * @return the context
     */
    public static RuleContext of(LocalDate asOf) {
        return new RuleContext(asOf, ImmutableMap.of());
    }

    /**
     * This context with a parameter set, in place of an earlier value.
     *
     * @param parameter the parameter
     * @param value the value
     * @param <V> the type of the value
     * @return the context
     */
    public <V> RuleContext withParameter(RuleParameter<V> parameter, V value) {
        Map<RuleParameter<?>, Object> changed = new HashMap<>(parameters);
        changed.put(parameter, parameter.getType().cast(value));
        return new RuleContext(asOf, ImmutableMap.copyOf(changed));
    }

    /**
     * This context on another date.
     *
     * @param date the date asked about
     * @return the context, with the same parameters
     */
    public RuleContext withAsOf(LocalDate date) {
        return new RuleContext(date, parameters);
    }

    /**
     * The date asked about.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the parameter
     * @param <V> the type of the value
     * @return the value, or empty if it is not set
     */
    public <V> Optional<V> get(RuleParameter<V> parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(parameter.getType()::cast);
    }

    /**
     * The date and the ids of the parameters that are set.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "RuleContext[" + asOf + ", " + parameters.keySet() + "]";
    }
}
