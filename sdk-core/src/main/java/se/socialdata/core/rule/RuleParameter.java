package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A value that rules need and that no source gives, so that a municipality sets it (lokal parameter).
 *
 * <p>Two parameters are the same if they are the same constant. This class is immutable and thread-safe.
 *
 * @param <V> the type of the value
 */
public final class RuleParameter<V> {

    private final String id;
    private final Class<V> type;
    private final String nameSv;
    private final String nameEn;

    private RuleParameter(String id, Class<V> type, String nameSv, String nameEn) {
        checkArgument(
                !id.isBlank() && !nameSv.isBlank() && !nameEn.isBlank(),
                "expected an id, a Swedish and an English name of the parameter");
        this.id = id;
        this.type = type;
        this.nameSv = nameSv;
        this.nameEn = nameEn;
    }

    /**
     * A parameter.
     *
     * @param id the stable id
     * @param type the type of the value
     * @param nameSv the Swedish name
     * @param nameEn the English name
     * @param <V> the type of the value
     * @return the parameter
     * @throws IllegalArgumentException if the id or a name is blank
     */
    public static <V> RuleParameter<V> of(String id, Class<V> type, String nameSv, String nameEn) {
        return new RuleParameter<>(id, type, nameSv, nameEn);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String getId() {
        return id;
    }

    /**
     * The type of the value.
     *
     * @return the type
     */
    public Class<V> getType() {
        return type;
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
     * The id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
