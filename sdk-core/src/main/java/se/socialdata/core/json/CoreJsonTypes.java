package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;

/** Tells the Jackson modules the described types of the foundation. */
public final class CoreJsonTypes implements JsonTypeProvider {

    /** The provider, for {@link java.util.ServiceLoader}. */
    public CoreJsonTypes() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(JsonTypes.DATE_INTERVAL);
    }
}
