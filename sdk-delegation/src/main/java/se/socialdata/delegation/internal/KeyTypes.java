package se.socialdata.delegation.internal;

import java.util.function.Function;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;

/** How keys stand in JSON: as their text. */
public final class KeyTypes {

    /** A member of staff. */
    public static final JsonType<StaffKey> STAFF = type(StaffKey.class, StaffKey::of, StaffKey::value);

    /** A patient. */
    public static final JsonType<PatientKey> PATIENT = type(PatientKey.class, PatientKey::of, PatientKey::value);

    /** A unit. */
    public static final JsonType<UnitKey> UNIT = type(UnitKey.class, UnitKey::of, UnitKey::value);

    /** A care provider. */
    public static final JsonType<ProviderKey> PROVIDER = type(ProviderKey.class, ProviderKey::of, ProviderKey::value);

    private KeyTypes() {}

    private static <T> JsonType<T> type(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        return JsonTypes.text(type, parse, format, "expected an opaque key, not blank", "\\S");
    }
}
