/**
 * How long a file is kept and when it is destroyed (bevarande och gallring), for every area.
 *
 * <p>{@link se.socialdata.core.retention.RetentionPolicy} decides from {@link se.socialdata.core.retention.RetentionFacts}:
 * five years after the last entry, unless the file is exempt. A fact that is missing never lets a file be destroyed. The
 * decision says when, why, and by which provision.
 *
 * <p>Imports {@code geography}, {@code law}, {@code term}, {@code time} and {@code json} only.
 */
@NullMarked
package se.socialdata.core.retention;

import org.jspecify.annotations.NullMarked;
