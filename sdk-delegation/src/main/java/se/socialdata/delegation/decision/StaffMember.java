package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * What delegation needs to know of a member of staff (medarbetare): who, of which profession, and where employed.
 *
 * <p>In a decision it holds what was so on the day of the decision.
 */
@Value.Immutable
@SdkStyle
public interface StaffMember {

    /**
     * Who it is.
     *
     * @return an opaque key
     */
    StaffKey getKey();

    /**
     * The profession.
     *
     * @return the profession
     */
    Profession getProfession();

    /**
     * Whether the person has a licence (legitimation).
     *
     * @return the stated value; that of the {@linkplain Profession#isLicensed() profession} where nothing is stated
     */
    default boolean isLicensed() {
        return getStatedLicence().orElseGet(() -> getProfession().isLicensed());
    }

    /**
     * Whether the person has a licence, as stated of this person and not taken from the profession.
     *
     * @return the stated value, or empty where it is as usual in the profession; a copy with another profession then follows it
     */
    Optional<Boolean> getStatedLicence();

    /**
     * The care provider whom the person works for.
     *
     * @return the provider, or empty if it is the provider that answers for the delegation
     */
    Optional<ProviderKey> getProvider();

    /**
     * Whether the person has the right to prescribe assistive devices (förskrivningsrätt).
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isPrescriber() {
        return false;
    }

    /**
     * The tasks for which an assistant nurse has been trained (utbildad undersköterska).
     *
     * @return the codes of the tasks
     */
    ImmutableSet<TaskCode> getTrainedFor();

    /**
     * The tasks for which an assistant nurse has been picked out (specifik undersköterska).
     *
     * @return the codes of the tasks
     */
    ImmutableSet<TaskCode> getPickedFor();

    /**
     * A member of staff of a profession, with nothing else known.
     *
     * @param key who it is
     * @param profession the profession
     * @return the member of staff
     */
    static StaffMember of(StaffKey key, Profession profession) {
        return builder().key(key).profession(profession).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds members of staff. */
    final class Builder extends ImmutableStaffMember.Builder {
        Builder() {}
    }
}
