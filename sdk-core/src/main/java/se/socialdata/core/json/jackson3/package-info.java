/**
 * Jackson 3 (from 3.1): the engine of the SDK's own readers, and the module that teaches a {@code JsonMapper} the described
 * types.
 *
 * <p>The module is found by Spring Boot 4 and by {@code findAndAddModules()} without configuration.
 */
@NullMarked
package se.socialdata.core.json.jackson3;

import org.jspecify.annotations.NullMarked;
