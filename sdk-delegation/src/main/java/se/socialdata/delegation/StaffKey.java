package se.socialdata.delegation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An opaque key that stands for a member of staff (medarbetare) in the system that embeds the SDK.
 *
 * <p>The key is meant to be a reference that says nothing outside that system; it is never a name or a personal identity
 * number. Because the SDK cannot know what a system uses, {@link #toString()} does not show it.
 *
 * @param value the key, not blank
 */
public record StaffKey(String value) {

    /**
     * Checks the key.
     *
     * @param value the key
     * @throws IllegalArgumentException if the key is blank
     */
    public StaffKey {
        checkArgument(!value.isBlank(), "expected a key that stands for a member of staff, got a blank one");
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the key
     * @throws IllegalArgumentException if the key is blank
     */
    public static StaffKey of(String value) {
        return new StaffKey(value);
    }

    /**
     * The kind of key, without the key.
     *
     * @return a text that is safe in logs
     */
    @Override
    public String toString() {
        return "StaffKey[masked]";
    }
}
