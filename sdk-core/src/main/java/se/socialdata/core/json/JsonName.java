package se.socialdata.core.json;

import org.jspecify.annotations.Nullable;

/**
 * The name of a property that a reader expects, in a form that an engine can look for in the bytes of a document.
 *
 * <p>Nearly all records state their properties in the order in which they are described. An engine that knows which name
 * comes next compares bytes, and neither decodes the name nor looks it up. For the adapters of the engines.
 *
 * <p>This class is thread-safe.
 */
public final class JsonName {

    private final String text;

    /**
     * What an engine has made of the name. Threads may race to set it: what they make is equal and immutable, so that it
     * does not matter whose is kept.
     */
    private @Nullable Object prepared;

    JsonName(String text) {
        // Interned, so that a reader can first compare by identity: the parsers intern the names they find.
        this.text = text.intern();
    }

    /**
     * The name itself.
     *
     * @return the name, interned
     */
    public String getText() {
        return text;
    }

    /**
     * What an engine has made of the name.
     *
     * @return the object last kept, or null
     */
    public @Nullable Object getPrepared() {
        return prepared;
    }

    /**
     * Keeps what an engine has made of the name.
     *
     * @param form an immutable object that is made of the name alone
     */
    public void prepare(Object form) {
        this.prepared = form;
    }

    @Override
    public String toString() {
        return text;
    }
}
