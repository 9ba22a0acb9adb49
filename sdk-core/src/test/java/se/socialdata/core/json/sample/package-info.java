/** Small records that the tests of the JSON package describe, in the form of the domain records. */
@NullMarked
package se.socialdata.core.json.sample;

import org.jspecify.annotations.NullMarked;
