package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;

/**
 * Tells the Jackson modules which types of a library are described.
 *
 * <p>Providers are found with {@link java.util.ServiceLoader}: list the implementing class in
 * {@code META-INF/services/se.socialdata.core.json.JsonTypeProvider}. Enums that implement
 * {@link se.socialdata.core.term.CodedTerm} need not be listed: the modules write them by code by themselves.
 */
public interface JsonTypeProvider {

    /**
     * The described types.
     *
     * @return the types, each Java type once
     */
    ImmutableList<JsonType<?>> getJsonTypes();
}
