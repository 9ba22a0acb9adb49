/**
 * Jackson 2 (from 2.21): the engine of the SDK's own readers, and the module that teaches a {@code ObjectMapper} the described
 * types.
 *
 * <p>The module is found by {@code findAndAddModules()} without configuration.
 */
@NullMarked
package se.socialdata.core.json.jackson2;

import org.jspecify.annotations.NullMarked;
